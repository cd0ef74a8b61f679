import { Fieldset } from '@/components/ui/Choices'
import { nameOf, type PostPart } from '@/domain/forms/fromPost'
import type { DateField, DateTimeField, LocationField, PartialDateField } from '@/domain/forms/types'
import { formFillingText } from '@/i18n/areas/formFilling'

import { baseOf, type Part } from './part'
import { partOf, textOf } from './view'

type Box = { part: PostPart; label: string; value: string; width: 2 | 4 | 10; mode: 'numeric' | 'decimal' | 'text' }

/** A question answered in several boxes, each with its own label. */
function Boxes({ part, boxes }: { part: Part; boxes: readonly Box[] }) {
  return (
    <Fieldset {...baseOf(part)}>
      <div className="date-boxes">
        {boxes.map((box) => {
          const id = nameOf(part.address, box.part)
          return (
            <div key={box.part}>
              <label htmlFor={id}>{box.label}</label>
              <input
                className={`input input-${box.width}`}
                id={id}
                name={id}
                inputMode={box.mode}
                autoComplete="off"
                maxLength={box.width === 10 ? 20 : box.width + 1}
                defaultValue={box.value}
                aria-invalid={part.error ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}

/** Three boxes, which everyone can type; a partial date leaves some empty, a moment has the time as a fourth. */
export function DateControl({ part }: { part: Part<DateField | PartialDateField | DateTimeField> }) {
  const t = formFillingText[part.view.locale]
  const [date = '', time = ''] = textOf(part.value).split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  const boxes: Box[] = [
    { part: 'day', label: t.day, value: day, width: 2, mode: 'numeric' },
    { part: 'month', label: t.month, value: month, width: 2, mode: 'numeric' },
    { part: 'year', label: t.year, value: year, width: 4, mode: 'numeric' },
  ]
  if (part.field.type === 'date-time') boxes.push({ part: 'time', label: t.time, value: time.replace(':', '.'), width: 4, mode: 'text' })
  return <Boxes part={part} boxes={boxes} />
}

export function LocationControl({ part }: { part: Part<LocationField> }) {
  const t = formFillingText[part.view.locale]
  return (
    <Boxes
      part={part}
      boxes={[
        { part: 'lat', label: t.latitude, value: partOf(part.value, 'lat'), width: 10, mode: 'text' },
        { part: 'lng', label: t.longitude, value: partOf(part.value, 'lng'), width: 10, mode: 'text' },
      ]}
    />
  )
}
