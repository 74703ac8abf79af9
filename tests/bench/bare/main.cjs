// The reference: one window with one line of text and nothing else.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 820, show: false })
  window.once('ready-to-show', () => {
    window.show()
    process.stdout.write('smoke: the bare window is painted\n')
  })
  await window.loadURL('data:text/html,<title>bare</title><p>40:00</p>')
})
