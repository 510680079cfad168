import { saveBlob } from './saveBlob';

/** Hands a text to the browser as a file. Nothing leaves the machine. */
export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
