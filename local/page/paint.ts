import type { ThemeName } from './choices';
import { themeOf } from './themes';

/** SharePoint and Teams paint the page that the product stands on. */
export function paint(name: ThemeName): void {
  const { white = '', neutralPrimary = '' } = themeOf(name).palette;
  document.body.style.backgroundColor = white;
  document.body.style.color = neutralPrimary;
}
