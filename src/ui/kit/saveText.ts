import { saveBlob } from './saveBlob';

/** Hands a text, or its pieces, to the browser as a file. Nothing leaves the machine. */
export function saveText(name: string, type: string, text: string | readonly string[]): void {
  saveBlob(name, new Blob([text].flat(), { type: `${type};charset=utf-8` }));
}
