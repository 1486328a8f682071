// ICUBridge
