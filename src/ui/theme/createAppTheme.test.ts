import { createTheme } from '@fluentui/react/lib/Theme';
import { getStrongVariant } from '@fluentui/scheme-utilities';
import type { HostTheme } from '../../ports/host';
import { contrastRatio } from './contrastRatio';
import { createAppTheme } from './createAppTheme';

const TEAL = {
  themeDarker: '#013d3f', themeDark: '#02494c', themeDarkAlt: '#026d70', themePrimary: '#03787c', themeSecondary: '#13898d',
  themeTertiary: '#49aeb1', themeLight: '#98d6d8', themeLighter: '#c5e9ea', themeLighterAlt: '#f0f9fa'
};

const told = (theme: ReturnType<typeof createTheme>): HostTheme => ({
  name: theme.isInverted ? 'dark' : 'light',
  isInverted: theme.isInverted,
  palette: { ...theme.palette },
  semanticColors: { ...theme.semanticColors } as unknown as HostTheme['semanticColors']
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#03787c', '#03787c', 1]
])('%s on %s is %d', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(other, one)).toBeCloseTo(ratio, 2);
});

test('what is no colour of six digits is not judged', () => {
  expect(contrastRatio('transparent', '#ffffff')).toBeNaN();
});

test('on a strong section everything that says a result or a choice can be told from its ground', () => {
  const { semanticColors } = createAppTheme(told(getStrongVariant({ palette: TEAL })));
  const { bodyBackground, bodyText, bodyBackgroundChecked, bodyBackgroundHovered, errorText, successIcon } = semanticColors;
  expect(bodyBackground).toBe('#03787c');
  for (const [front, ground] of [
    [errorText, bodyBackground], [successIcon, bodyBackground], [bodyText, bodyBackgroundChecked], [bodyText, bodyBackgroundHovered]
  ] as const) {
    expect(contrastRatio(front, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('an ordinary page keeps the host’s own colours', () => {
  const light = createTheme({ palette: TEAL });
  const { errorText, successIcon, bodyBackgroundChecked } = createAppTheme(told(light)).semanticColors;
  expect([errorText, successIcon, bodyBackgroundChecked]).toEqual([
    light.semanticColors.errorText, light.semanticColors.successIcon, light.semanticColors.bodyBackgroundChecked
  ]);
});
