export const id = 367;
export const ids = [367];
export const modules = {

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ajv2020: () => (/* reexport safe */ ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020),
/* harmony export */   formats: () => (/* binding */ formats)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);


/** The validator, in a module of its own: whoever needs it loads it by `import()`, so that the bundle holds it once and a run without it never reads it. */

/** Adds the formats of JSON Schema, all of them asserted. */
const formats = ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"];


/***/ })

};
