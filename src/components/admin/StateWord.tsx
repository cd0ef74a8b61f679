import css from './panel.module.css'

/** A state as a word in a frame; the tone only adds to the word. */
export function StateWord({ word, tone }: { word: string; tone?: 'good' | 'late' }) {
  return <span className={tone ? css[`state-${tone}`] : css.state}>{word}</span>
}
