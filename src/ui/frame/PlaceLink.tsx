import * as React from 'react';
import { useReaderServices } from '../services';
import { addressOf, type Place } from '../state/address';

export interface PlaceLinkProps extends React.AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly place: Place;
}

const plainClick = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A real link to a place inside the product: opens here, and in a new tab when the person asks for one. */
export const PlaceLink: React.FC<PlaceLinkProps> = ({ place, onClick, children, ...rest }) => {
  const { address } = useReaderServices().host;
  return (
    <a
      {...rest}
      href={address.link(addressOf(place))}
      onClick={(event) => {
        onClick?.(event);
        if (plainClick(event) && !event.defaultPrevented) {
          event.preventDefault();
          address.go(addressOf(place));
        }
      }}
    >
      {children}
    </a>
  );
};
