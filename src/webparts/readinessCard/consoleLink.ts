import { consoleAddress } from '../host/consoleAddress';
import { openLink } from '../host/openLink';

/** Links to a place in the console, e.g. `checks/U02`; empty when there is no console to link to. */
export type ConsoleLink = (address: string) => string;

/**
 * The dashboard's links, safe in a card: SPFx takes what stands between `${` and `}` in a quick view for an expression.
 * @see https://learn.microsoft.com/adaptive-cards/templating/language
 */
export function consoleLink(consoleUrl: string): ConsoleLink {
  const { link } = consoleAddress(() => consoleUrl, openLink);
  return (address) => link(address).replace(/\$/g, '%24');
}
