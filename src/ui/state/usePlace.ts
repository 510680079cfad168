import * as React from 'react';
import { CHECKS } from '../../checks';
import { useReaderServices } from '../services';
import { placeOf, type Place } from './address';

export interface Whereabouts {
  readonly place: Place;
  /** The page behind the panel: where closing it leads back to. */
  readonly page: Exclude<Place, { readonly kind: 'check' }>;
}

const KNOWN = CHECKS.map(({ id }) => id);
const OVERVIEW = { kind: 'readiness' } as const;

/** Follows the address, which belongs to the host: links, Back and Forward work as everywhere. */
export function usePlace(): Whereabouts {
  const { address } = useReaderServices().host;
  const [place, setPlace] = React.useState<Place>(() => placeOf(address.current(), KNOWN));
  const page = React.useRef<Whereabouts['page']>(OVERVIEW);
  React.useEffect(() => {
    setPlace(placeOf(address.current(), KNOWN));
    return address.onChange((changed) => setPlace(placeOf(changed, KNOWN)));
  }, [address]);
  if (place.kind !== 'check') {
    page.current = place;
  }
  return { place, page: page.current };
}
