/** Equal-area tile map of the 38 provinces: Kemendagri code → [column, row] on a grid of 19 × 7, and the letters on the tile. */
export const TILES: Readonly<Record<string, readonly [column: number, row: number, letters: string]>> = {
  '11': [0, 0, 'AC'],
  '12': [1, 1, 'SU'],
  '13': [1, 2, 'SB'],
  '14': [2, 2, 'RI'],
  '21': [3, 2, 'KR'],
  '15': [2, 3, 'JA'],
  '16': [3, 3, 'SS'],
  '19': [4, 3, 'BB'],
  '17': [2, 4, 'BE'],
  '18': [3, 4, 'LA'],
  '36': [4, 5, 'BT'],
  '31': [5, 4, 'JK'],
  '32': [5, 5, 'JB'],
  '33': [6, 5, 'JT'],
  '34': [6, 6, 'YO'],
  '35': [7, 5, 'JI'],
  '51': [8, 5, 'BA'],
  '52': [9, 5, 'NB'],
  '53': [10, 5, 'NT'],
  '61': [6, 2, 'KB'],
  '62': [7, 2, 'KT'],
  '63': [7, 3, 'KS'],
  '64': [8, 2, 'KI'],
  '65': [8, 1, 'KU'],
  '71': [12, 1, 'SA'],
  '75': [11, 1, 'GO'],
  '72': [11, 2, 'ST'],
  '76': [10, 3, 'SR'],
  '73': [10, 4, 'SN'],
  '74': [11, 3, 'SG'],
  '82': [13, 2, 'MU'],
  '81': [13, 4, 'MA'],
  '96': [15, 2, 'PD'],
  '92': [16, 2, 'PB'],
  '91': [18, 2, 'PA'],
  '94': [17, 3, 'PT'],
  '95': [18, 3, 'PP'],
  '93': [18, 4, 'PS'],
}

/**
 * The map breaks before this column on a phone: nine columns to each half, so that a tile keeps 32 px at 320 px.
 * For the same reason the empty column of the Papua sea (14) closes there; see `.papua` in the module.
 */
export const EAST_FROM = 9
export const PAPUA_FROM = 15
