import * as React from 'react';
import { writeBuiltChoices, type BuiltChoices, type Section, type ThemeName, type Width } from '../choices';
import { SHAREPOINT_PAGE } from '../places';
import { WORDS } from './words';

/** What the page of SharePoint lets its frame change while it is open. */
interface OpenPage {
  readonly sharePoint?: {
    showSection(look: { readonly theme: ThemeName; readonly section: Section }): void;
    setWidth(width: Width): void;
  };
}

/** Address of the page with what was chosen. */
export const sharePointAddress = (choices: BuiltChoices): string => SHAREPOINT_PAGE + writeBuiltChoices(choices) + window.location.hash;

/** A page of SharePoint. Colours and width change while it is open; anything else is another page. */
export function SharePointFrame({ choices }: { readonly choices: BuiltChoices }): React.ReactElement {
  const { theme, section, width } = choices;
  const frame = React.useRef<HTMLIFrameElement>(null);
  const atStart = React.useRef(choices);

  React.useEffect(() => {
    const page = (frame.current?.contentWindow as (Window & OpenPage) | null | undefined)?.sharePoint;
    page?.setWidth(width);
    page?.showSection({ theme, section });
  }, [theme, section, width]);

  return <iframe ref={frame} className="hosted" title={WORDS.sharePointFrame} src={sharePointAddress(atStart.current)} />;
}
