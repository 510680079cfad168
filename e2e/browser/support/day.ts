/** A day as the product writes it in English, e.g. 6 February 2028. */
export const DAY = /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/;
