import * as React from 'react';
import { useReaderServices } from '../services';

export interface HeadingProps extends React.HTMLAttributes<HTMLHeadingElement> {
  /** 1 is the product's own top level. */
  readonly level: 1 | 2 | 3 | 4;
}

/** In SharePoint the page's title is the first heading, so that ours begin below it. */
export const Heading = React.forwardRef<HTMLHeadingElement, HeadingProps>(({ level, children, ...rest }, ref) => {
  const { surface } = useReaderServices().host;
  const Tag = `h${surface === 'teams' ? level : level + 1}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5';
  return (
    <Tag {...rest} ref={ref}>
      {children}
    </Tag>
  );
});
Heading.displayName = 'Heading';
