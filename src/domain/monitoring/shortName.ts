/** "Sub GT Pencegahan · Kota Bandung" without the place where the name itself, or the page (`own`), says it already. */
export function shortName(name: string, own?: string): string {
  const [plain = '', place] = name.split(' · ')
  return place && (place === own || plain.includes(place)) ? plain : name
}
