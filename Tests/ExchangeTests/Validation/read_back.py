"""read_back.py FILE: the pairs of a .tmx, .xlf (1.2) or .xlf2 (2.1) file as translate-toolkit reads them, as JSON lines.
read_back.py --write FILE: such a file as translate-toolkit writes it, with the pairs of JSON lines on standard input.
read_back.py --opus FOLDER LINKS LEFT RIGHT: an alignment of OPUS as OpusTools reads it, in two files of texts.
read_back.py --opus-moses FOLDER BASE LEFT RIGHT: two files for Moses as OpusTools reads them, the same way."""
import json
import os
import sys
import zipfile


def kind(path):
    if path.endswith(".tmx"):
        from translate.storage.tmx import tmxfile as store
    elif path.endswith(".xlf"):
        from translate.storage.xliff import Xliff1File as store
    else:
        from translate.storage.xliff2 import Xliff2File as store
    return store


def read(path):
    for unit in kind(path).parsefile(path).units:
        if not unit.isheader():
            print(json.dumps([str(unit.source), str(unit.target)]))


def write(path):
    if path.endswith(".tmx"):
        store = kind(path)(sourcelanguage="kk")
        for line in sys.stdin:
            source, target = json.loads(line)
            store.addtranslation(source, "kk", target, "ru", comment="note")
    else:
        store = kind(path)()
        store.setsourcelanguage("kk-KZ")
        store.settargetlanguage("ru-RU")
        for line in sys.stdin:
            source, target = json.loads(line)
            unit = store.addsourceunit(source)
            unit.target = target
            unit.addnote("note")
    store.savefile(path)


def opus(folder, preprocess, links, left, right):
    from opustools import OpusRead

    os.chdir(folder)
    sys.stdout = open(os.devnull, "w")
    OpusRead(directory="corpus", source="kk", target="ru", release="v1", preprocess=preprocess, alignment_file=links,
             root_directory=".", write=[left, right], write_mode="moses", suppress_prompts=True,
             download_dir=".").printPairs()


if sys.argv[1] == "--write":
    write(sys.argv[2])
elif sys.argv[1] == "--opus":
    opus(sys.argv[2], "raw", *sys.argv[3:6])
elif sys.argv[1] == "--opus-moses":
    folder, base = sys.argv[2:4]
    with zipfile.ZipFile(f"{folder}/corpus_v1_moses_kk-ru.txt.zip", "w") as archive:
        for language in ("kk", "ru"):
            archive.write(f"{folder}/{base}.{language}", f"{base}.{language}")
    opus(folder, "moses", -1, *sys.argv[4:6])
else:
    read(sys.argv[1])
