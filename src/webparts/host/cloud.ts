import { ALL_CLOUDS, type Cloud } from '../../ports/cloud';
import { CLOUDS } from '../../ports/clouds';

/** The cloud that a SharePoint page lives in: by the Graph endpoint that SharePoint names, else by its own domain. */
export function cloudOf(graphEndpoint: unknown, pageUrl: string): Cloud {
  const graphHost = String(graphEndpoint).toLowerCase().replace(/^https:\/\//, '').split('/')[0];
  const { hostname } = new URL(pageUrl);
  return (
    ALL_CLOUDS.find((cloud) => CLOUDS[cloud].graph === `https://${graphHost}`) ??
    ALL_CLOUDS.find((cloud) => hostname.endsWith(CLOUDS[cloud].sharePoint)) ??
    'worldwide'
  );
}
