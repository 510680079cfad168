import * as React from 'react';
import { CHECKS } from '../../checks';
import { useReaderServices } from '../services';
import { addressOf, placeOf, type Place } from './address';
import { FIRST_VIEW, type View } from './listing';
import { viewOf } from './viewAddress';

export interface Whereabouts {
  readonly place: Place;
  /** The page behind the panel: where closing it leads back to. */
  readonly page: Exclude<Place, { readonly kind: 'check' }>;
  /** What the list of checks shows. */
  readonly view: View;
}

export interface Wayfinding extends Whereabouts {
  /** Changes what the list shows, and the address with it. */
  readonly onView: (view: View) => void;
}

const KNOWN = CHECKS.map(({ id }) => id);

/** Steps show no list: what it showed before stays until it is back. */
function next({ page, view }: Whereabouts, address: string): Whereabouts {
  const place = placeOf(address, KNOWN);
  return {
    place,
    page: place.kind === 'check' ? page : place,
    view: place.kind === 'step' ? view : viewOf(address)
  };
}

const OVERVIEW: Whereabouts = { place: { kind: 'readiness' }, page: { kind: 'readiness' }, view: FIRST_VIEW };

/** Follows the address, which belongs to the host: links, Back and Forward work as everywhere. */
export function usePlace(): Wayfinding {
  const { address } = useReaderServices().host;
  const [where, setWhere] = React.useState(() => next(OVERVIEW, address.current()));
  React.useEffect(() => {
    setWhere((before) => next(before, address.current()));
    return address.onChange((changed) => setWhere((before) => next(before, changed)));
  }, [address]);
  const { place } = where;
  const onView = React.useCallback(
    (view: View): void => {
      setWhere((before) => ({ ...before, view }));
      // No step of Back for every letter of a search.
      address.replace(addressOf(place, view));
    },
    [address, place]
  );
  return React.useMemo(() => ({ ...where, onView }), [where, onView]);
}
