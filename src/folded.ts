// When two texts are the same to a reader. Pure.

/** Blanks around a text and the way its umlauts are composed make no difference. */
export const composed = (text: string): string => text.normalize("NFC").trim();

/** Nor does its case. */
export const folded = (text: string): string => composed(text).toLowerCase();
