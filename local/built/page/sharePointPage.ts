import type { Width } from '../choices';
import { make } from './elements';
import type { SpfxTheme } from './shown';

/** A page of SharePoint, as far as a web part notices: what is above it, its section and its column. */
export interface SharePointPage {
  /** Where web parts stand. */
  readonly column: HTMLElement;
  setWidth(width: Width): void;
  /** The theme of the site, and of the section. */
  paint(site: SpfxTheme, section: SpfxTheme): void;
}

const NEIGHBOUR =
  'This page belongs to the IT department. The web part beside this text stands in a column of one third, as editors of ' +
  'SharePoint pages often place it.';

/** Suite bar, head of the site, title of the page, and one section. */
export function layOut(body: HTMLElement, first: Width): SharePointPage {
  const suite = make('div', 'suite', make('span', 'waffle'), make('span', '', 'SharePoint'));
  const logo = make('span', 'logo', 'IT');
  logo.setAttribute('aria-hidden', 'true');
  const site = make('div', 'site', logo, make('span', 'site-name', 'Information technology'));
  const column = make('div', 'column');
  const neighbour = make('div', 'neighbour', make('h2', '', 'About this page'), make('p', '', NEIGHBOUR));
  const section = make('section', 'section', neighbour, column);
  section.setAttribute('aria-label', 'Section of the page');
  const title = make('h1', 'page-title', 'Closing our tenant');
  body.append(make('header', '', suite, site), make('main', '', title, section));

  const setWidth = (width: Width): void => {
    section.dataset.width = width;
  };
  setWidth(first);
  return {
    column,
    setWidth,
    paint: ({ palette }, { semanticColors }) => {
      body.style.backgroundColor = palette.white ?? '';
      body.style.color = palette.neutralPrimary ?? '';
      suite.style.backgroundColor = palette.themePrimary ?? '';
      suite.style.color = palette.white ?? '';
      logo.style.backgroundColor = palette.themeDark ?? '';
      logo.style.color = palette.white ?? '';
      section.style.backgroundColor = semanticColors.bodyBackground ?? '';
      section.style.color = semanticColors.bodyText ?? '';
    }
  };
}
