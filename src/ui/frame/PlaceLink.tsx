import * as React from 'react';
import { isPlainClick } from '../kit/isPlainClick';
import { useReaderServices } from '../services';
import type { Place } from '../state/address';
import { useAddressOf } from '../state/ListViewContext';

export interface PlaceLinkProps extends React.AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly place: Place;
}

/** A real link to a place inside the product: opens here, and in a new tab when the person asks for one. */
export const PlaceLink: React.FC<PlaceLinkProps> = ({ place, onClick, children, ...rest }) => {
  const { address } = useReaderServices().host;
  const addressOf = useAddressOf();
  return (
    <a
      {...rest}
      href={address.link(addressOf(place))}
      onClick={(event) => {
        onClick?.(event);
        if (isPlainClick(event) && !event.defaultPrevented) {
          event.preventDefault();
          address.go(addressOf(place));
        }
      }}
    >
      {children}
    </a>
  );
};
