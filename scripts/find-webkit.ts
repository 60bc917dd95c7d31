import { findProgram } from './find-tools.ts';

/** The programs by which WebKitGTK is driven. */
export type WebKit = {
  readonly driver: string;
  /** A screen of its own; undefined where the one of the user has to do. */
  readonly screen: string | undefined;
};

/** WebKitGTK's driver and a screen for its browser, or why it cannot run. */
export function findWebKit(): WebKit | { readonly problem: string } {
  const driver = findProgram('WebKitWebDriver');
  if (!driver) {
    return {
      problem: 'no WebKitWebDriver on PATH (Debian: apt-get install webkit2gtk-driver xvfb)',
    };
  }
  const screen = findProgram('Xvfb');
  if (!screen && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { problem: 'no screen for it: neither Xvfb on PATH nor DISPLAY is set' };
  }
  return { driver, screen };
}
