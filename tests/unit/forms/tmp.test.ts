import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { randomForm } from '@/domain/forms/testing/generate'
import { bigForm } from '@/domain/forms/testing/bigForm'
import { writeXlsform } from '@/domain/forms/xlsform/writeXlsform'
import { writeWorkbook } from '@/lib/xlsx/workbook'
it('x', async () => {
  for (let i = 1; i < 12; i++) writeFileSync(`/tmp/pyx/r${i}.xlsx`, await writeWorkbook(writeXlsform(randomForm(i, 30)) as never))
  writeFileSync(`/tmp/pyx/big.xlsx`, await writeWorkbook(writeXlsform(bigForm()) as never))
})
