/** Everything a page of ours needs, in the order of the cascade. Import once, in a root layout. */
import '@fontsource-variable/plus-jakarta-sans/wght.css'
import './tokens.css'
import './base.css'
import './forms.css'
import './shell.css'
import './table.css'
import './print.css'
