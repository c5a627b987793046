import { type ComponentProps, type ComponentType, createContext, use } from 'react';

export type PlaceLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string;
  /** It is also where one is on the pages below it. */
  above?: boolean;
};

/** Where in the product one is, and how to go on: by the router where there is one, by loading the page elsewhere. */
type Place = { path: string | undefined; go: (href: string) => void; Link: ComponentType<PlaceLinkProps> };

const loaded: Place = {
  path: location.pathname,
  go: (href) => location.assign(href),
  Link: LoadedLink,
};

export const PlaceContext = createContext(loaded);

export function usePlace(): Place {
  return use(PlaceContext);
}

function LoadedLink(props: PlaceLinkProps) {
  const { above: _above, ...link } = props;
  return <a {...link} />;
}
