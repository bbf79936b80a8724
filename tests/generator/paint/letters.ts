/** The letters, beyond a to z, of every official language of the European Union that is written in Latin. */
export const letters = {
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøå',
  de: 'äöüß',
  en: 'éèëïôç',
  es: 'áéíñóúü',
  et: 'šžõäöü',
  fi: 'åäöšž',
  fr: 'àâæçèéêëîïôœùûüÿ',
  /** As it has been written since 1948; the dotted letters of before are in no typeface of the deck. */
  ga: 'áéíóú',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  it: 'àèéìîòóùú',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  mt: 'ċġħżàèìòù',
  nl: 'áàäçéèêëíìïóòöúùüĳ',
  pl: 'ąćęłńóśźż',
  pt: 'áàâãçéêíóôõúü',
  ro: 'ăâîșț',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sv: 'åäöé',
} as const;

/** Both cases of them; `ß` has a capital of its own, which `toUpperCase` does not give. */
export const bothCases = (small: string): string => `${small}${small.replaceAll('ß', 'ẞ').toUpperCase()}`;
