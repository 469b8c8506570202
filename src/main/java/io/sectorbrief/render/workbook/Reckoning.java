package io.sectorbrief.render.workbook;

/** In which steps large numbers are shown: 万 and 亿, or million and billion. */
enum Reckoning {
    CHINESE,
    ENGLISH
}
