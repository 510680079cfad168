import { results } from './results';

/** Every sentence of the product in English; the other languages are typed by it. */
export const en = { ...results } as const;
