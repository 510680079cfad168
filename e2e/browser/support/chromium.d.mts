/** Where the browser is: `CHROMIUM` (a path, or `bundled`), else the machine's own, else the one from npm. */
export function findChromium(): Promise<{ readonly executablePath: string; readonly from: string }>;
