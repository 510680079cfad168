const mockSaved: { name: string; blob: Blob }[] = [];
jest.mock('./saveBlob', () => ({ saveBlob: (name: string, blob: Blob) => mockSaved.push({ name, blob }) }));

import { Blob as NodeBlob } from 'node:buffer';
import { countedPace } from '../../ports/testing/countedPace';
import { readText } from './readText';
import { savePieces } from './savePieces';

/** Two, three and four bytes a character, so that pieces end within one. */
const TEXT = 'Zoë → 張偉 👩‍💻\r\n'.repeat(90_000);

it('reads a file of several pieces to the character, whatever a piece ends in', async () => {
  const file = new NodeBlob([TEXT]) as unknown as Blob;
  expect(file.size).toBeGreaterThan(2_000_000);
  expect((await readText(file)) === TEXT).toBe(true);
  expect(await readText(new NodeBlob([]) as unknown as Blob)).toBe('');
});

it('saves pieces one after the other, with a place to pause after each', async () => {
  const { pace, places } = countedPace();
  await savePieces('a.csv', 'text/csv;charset=utf-8', ['a', 'ö', '', '張'], pace);
  expect([mockSaved[0]?.name, mockSaved[0]?.blob.type, places()]).toEqual(['a.csv', 'text/csv;charset=utf-8', 4]);
  expect(await mockSaved[0]?.blob.text()).toBe('aö張');
});
