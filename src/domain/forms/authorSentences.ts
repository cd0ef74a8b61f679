import { formChangeText, formFrozenText, formProblemText } from '@/i18n/areas/formAuthoring'
import type { Locale } from '@/i18n/texts'

import type { Change } from './diff'
import type { FrozenProblem } from './frozen'
import type { DefinitionProblem } from './problems'
import { fill } from './sentences'

export const problemSentence = ({ code, detail }: DefinitionProblem, locale: Locale): string => fill(formProblemText[locale][code], { detail })
export const frozenSentence = ({ code, detail }: FrozenProblem, locale: Locale): string => fill(formFrozenText[locale][code], { detail })
export const changeSentence = ({ code, label, choice }: Change, locale: Locale): string => fill(formChangeText[locale][code], { label: label[locale] || label.id, choice })
