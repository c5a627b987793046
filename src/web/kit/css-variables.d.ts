import 'react';

// `style={{ '--name': … }}` sets a variable through the CSSOM, which a strict style policy allows.
declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
