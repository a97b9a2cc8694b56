// Takes a user; listens to the server's events for them and comes back by itself when the connection drops.

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8000;

/**
 * Opens the stream. `onEvent` gets each event, `onConnected(again)` each opening (`again` after a drop, when events may
 * have been missed), `onLost` each drop. Returns a function that closes it for good.
 */
export function listen(user, { onEvent, onConnected, onLost }) {
  let source;
  let timer;
  let wait = FIRST_WAIT_MS;
  let dropped = false;
  const open = () => {
    source = new EventSource(`/page/events?user=${encodeURIComponent(user)}`);
    source.onopen = () => {
      wait = FIRST_WAIT_MS;
      onConnected(dropped);
      dropped = false;
    };
    source.onmessage = ({ data }) => onEvent(JSON.parse(data));
    // The browser gives up on some failures, so waiting and trying again is done here for all of them.
    source.onerror = () => {
      source.close();
      dropped = true;
      onLost();
      timer = setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
