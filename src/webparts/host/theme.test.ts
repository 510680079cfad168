import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { createThemeSource } from './themeSource';

const DARK = { isInverted: true, palette: { white: '#111', accent: undefined }, semanticColors: { bodyText: '#fff' } };

const spfx = (theme: object): IReadonlyTheme => theme as unknown as IReadonlyTheme;

function forcedColors(): { matches: boolean; media: MediaQueryList; changed(): void } {
  const listeners = new Set<() => void>();
  const state = {
    matches: false,
    changed: () => listeners.forEach((listener) => listener()),
    media: {
      get matches() {
        return state.matches;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener)
    } as unknown as MediaQueryList
  };
  return state;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const outside = (): Promise<string> => Promise.resolve('');

test('before SPFx has spoken the theme is light and has no colours', () => {
  expect(createThemeSource(outside, forcedColors().media).current()).toEqual({
    name: 'light',
    isInverted: false,
    palette: {},
    semanticColors: {}
  });
});

test('SPFx hands over colours; empty slots are left out', () => {
  const source = createThemeSource(outside, forcedColors().media);
  source.spfxTheme(spfx(DARK));
  expect(source.current()).toEqual({
    name: 'dark',
    isInverted: true,
    palette: { white: '#111' },
    semanticColors: { bodyText: '#fff' }
  });
});

test('Teams names contrast, and is asked again at every change', async () => {
  let teams = 'dark';
  const source = createThemeSource(() => Promise.resolve(teams), forcedColors().media);
  await settled();
  expect(source.current().name).toBe('dark');
  teams = 'contrast';
  source.spfxTheme(spfx(DARK));
  await settled();
  expect(source.current().name).toBe('contrast');
});

test.each([
  ['dark', { isInverted: false, palette: { white: '#fff' } }, 'dark', true],
  ['contrast', { isInverted: false, palette: { white: '#fff' } }, 'contrast', true],
  ['default', DARK, 'light', false]
])('in Teams’ %s theme colours of the other kind are not believed', async (teams, told, name, isInverted) => {
  const source = createThemeSource(() => Promise.resolve(teams), forcedColors().media);
  source.spfxTheme(spfx(told));
  await settled();
  expect(source.current()).toEqual({ name, isInverted, palette: {}, semanticColors: {} });
});

test('forced colours are contrast everywhere', () => {
  const forced = forcedColors();
  const source = createThemeSource(outside, forced.media);
  const heard: string[] = [];
  source.onChange(({ name }) => heard.push(name));
  forced.matches = true;
  forced.changed();
  expect(heard).toEqual(['contrast']);
});

test('who stops listening hears nothing, and nobody does after dispose', () => {
  const forced = forcedColors();
  const source = createThemeSource(outside, forced.media);
  const heard: string[] = [];
  const stop = source.onChange(() => heard.push('stopped'));
  source.onChange(() => heard.push('kept'));
  stop();
  forced.changed();
  source.dispose();
  forced.changed();
  expect(heard).toEqual(['kept']);
});
