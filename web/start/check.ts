// In the page itself, before the app: the JavaScript of 2009, which every browser reads. What cannot run says why; for
// what can, the deck in its language is on its way before the app's own script has come (preload.node.ts).
(function check() {
  // The folder of this page is part of the name (web/browser/folder.ts).
  var ours = ['ruimtemakers', location.pathname.replace(/\/[^/]*$/, '')].join('');

  function recall(name: string) {
    try {
      return localStorage.getItem([ours, 1, name].join(':'));
    } catch (_) {
      return null;
    }
  }

  function findLanguage() {
    var kept = recall('language');
    var asked = /[#&]lang=\w+/.exec(location.hash) || [''];
    var wanted = [asked[0].slice(6), kept, navigator.languages || navigator.language].join();
    var named = /(^|,)(nl|en)\b/i.exec(wanted);
    return named ? String(named[2]).toLowerCase() : 'nl';
  }

  // Each is what the floor rests on in one engine: Firefox, Safari, Chrome and Edge (tests/web/start/check.test.ts).
  function isOld() {
    var lookbehind = '(?<=a)b';
    try {
      new RegExp(lookbehind);
    } catch (_) {
      return true;
    }
    return !(window.Intl && Intl.Segmenter && window.CSS && CSS.supports('color', 'color-mix(in oklab, red, blue)'));
  }

  function show(cause: 'old' | 'stopped') {
    var language = findLanguage();
    var app = document.getElementById('app');
    var page = document.getElementById([cause, language].join('-'));
    // The app takes the first view away when it has begun.
    if (!app || !page || !app.getElementsByClassName('first')[0]) return;
    app.innerHTML = page.innerHTML;
    var again = app.getElementsByTagName('button')[0];
    if (again)
      again.onclick = function reload() {
        location.reload();
      };
    // Without this name the app finds no place to begin.
    if (cause === 'old') app.id = 'no-app';
  }

  // What the build wrote on this script (preload.node.ts).
  var script = document.currentScript;
  function read(name: string) {
    return (script ? script.getAttribute(['data', name].join('-')) : null) || '';
  }

  function preload(rel: string, file: string) {
    if (!file) return;
    var link = document.createElement('link');
    link.rel = rel;
    if (rel === 'preload') link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.fetchPriority = 'low';
    link.href = file;
    document.head.appendChild(link);
  }

  // All that the app begins with, or each part would wait for the one that names it.
  function fetchParts(file: string) {
    [file].concat(read('imported').split(' ')).forEach(function fetchModule(one) {
      preload('modulepreload', one);
    });
    preload('preload', read(['deck', findLanguage()].join('-')));
    preload('preload', read('icons'));
  }

  // The app keeps a telephone busy for a moment: it is on its way when the first view is drawn, and begins once people
  // see that, where there is one.
  function startApp(file: string, isSeen: boolean) {
    var asked = false;
    function ask() {
      if (!asked) fetchParts(file);
      asked = true;
    }
    var begun = false;
    function begin() {
      if (begun) return;
      begun = true;
      // A window that draws nothing never came to it.
      ask();
      var app = document.createElement('script');
      app.type = 'module';
      app.crossOrigin = 'anonymous';
      app.src = file;
      document.head.appendChild(app);
    }
    var waits = isSeen && !document.hidden && window.PerformanceObserver;
    if (!waits) return begin();
    requestAnimationFrame(ask);
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
    setTimeout(begin, 1000);
  }

  // Its first view is in the page; not for the room's window, and not where a game goes on (parts.ts, loadFirstParts).
  var root = document.documentElement;
  root.lang = findLanguage();
  var goesOn = /^#projector|position=[1-9]|card=|log=/.test(location.hash);
  var begins = !goesOn && recall('session') === null && recall('workshop') === null;
  if (begins) root.className = 'begins';

  if (isOld()) {
    // Then the page has been read, and its modules have not begun.
    document.addEventListener('readystatechange', function begin() {
      show('old');
    });
    return;
  }

  var app = read('app');
  if (app) startApp(app, begins);

  var folder = location.href.replace(/[^/]*([?#].*)?$/, '');
  // A script that did not come, or that cannot be read. What comes late takes its place back.
  addEventListener(
    'error',
    function hear(event) {
      var from = event.target as Element;
      if (from.tagName === 'SCRIPT' || (event.filename || '').indexOf(folder) === 0) show('stopped');
    },
    true,
  );
  setTimeout(function wait() {
    show('stopped');
  }, 20000);
})();
