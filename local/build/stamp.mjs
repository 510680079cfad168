import { statSync } from 'node:fs';

/** Size and time of each file, or undefined when one is gone: tells whether anything was changed since a build. */
export function stampOf(files) {
  try {
    return files
      .map((file) => {
        const { size, mtimeMs } = statSync(file);
        return `${file} ${size} ${mtimeMs}`;
      })
      .join('\n');
  } catch {
    return undefined;
  }
}

/** Whether a file was saved at or after a moment: what was built then may hold its old or its new contents. */
export function changedSince(files, moment) {
  return files.some((file) => statSync(file).mtimeMs >= moment);
}
