import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'

import { csvLine, neutral } from '../csv'
import { unpackedSize } from './unpackedSize'
import { columnLetters, sheetNames, streamWorkbook, xmlText } from './streamWorkbook'

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
const read = async (stream: AsyncIterable<Uint8Array>) => readXlsxFile(await bytesOf(stream))

describe('a workbook written as a stream', () => {
  it('is read back by another library: texts, numbers, gaps, every sheet', async () => {
    const text = 'Ma\'ruf "kutip" <b>&amp;</b>\nbaris _x0041_ 😀'
    const sheets = await read(streamWorkbook([{ name: 'isian', rows: [['a', 'b', 'c'], [text, null, 12.5], [null, '0812', -3]] }, { name: 'kamus', rows: [['x'], ['']] }]))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['isian', 'kamus'])
    expect(sheets[0]?.data).toEqual([['a', 'b', 'c'], [text, null, 12.5], [null, '0812', -3]])
  })

  it('holds no formula, whatever a cell begins with, in a workbook as in CSV', async () => {
    const nasty = ['=1+1', '+62812', '-5', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://contoh.invalid","x")']
    const [sheet] = await read(streamWorkbook([{ name: 'isian', rows: [['=kepala'], ...nasty.map((each) => [each])] }]))
    for (const [cell] of sheet?.data ?? []) expect(String(cell)).toMatch(/^'/)
    for (const each of nasty) expect(csvLine([each])).toMatch(/^"?'/)
    expect([neutral('a=1'), neutral('5-3'), csvLine([-5, null, 'a,"b"', 'c\r\nd'])]).toEqual(['a=1', '5-3', '-5,,"a,""b""","c\r\nd"\r\n'])
  })

  it('takes what is no XML out of texts, and keeps what looks like an escape', () => {
    expect(xmlText('a\u0000b\u001fc\ud800d\uffff')).toBe('abcd')
    expect(xmlText('_x0041_')).toBe('_x005F_x0041_')
    expect([columnLetters(0), columnLetters(25), columnLetters(26), columnLetters(701), columnLetters(702), columnLetters(16_383)]).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    const name = sheetNames()
    expect([name('isian'), name('Isian'), name('a/b:[c]'), name('x'.repeat(40)), name('x'.repeat(40))]).toEqual(['isian', 'Isian_2', 'a-b--c-', 'x'.repeat(31), `${'x'.repeat(29)}_2`])
  })

  it('grows with its rows: what is read at once stays small', async () => {
    let made = 0
    let most = 0
    let out = 0
    function* rows() {
      for (; made < 20_000; made++) yield [made, `baris ${made} ${Math.sin(made)}`, 'isi yang panjangnya seperti jawaban orang']
    }
    const parts: Uint8Array[] = []
    for await (const part of streamWorkbook([{ name: 'besar', rows: rows() }])) {
      parts.push(part)
      most = Math.max(most, made - out)
      out = made
    }
    expect(most).toBeLessThan(4000)
    const bytes = Buffer.concat(parts)
    expect(unpackedSize(bytes, 50_000_000)).toBeGreaterThan(2_000_000)
    expect((await readXlsxFile(bytes))[0]?.data).toHaveLength(20_000)
  })
})
