#pragma once
#include <sqlite3.h>

// What Swift cannot call or see: a variadic function, destructors that are macros of cast integers, and
// strings that outlive a call.

static inline int claims_sqlite3_config(int option, int value) {
  return sqlite3_config(option, value);
}

static inline int claims_sqlite3_db_config(sqlite3 *db, int option, int value) {
  return sqlite3_db_config(db, option, value, (int *)0);
}

// SQLite copies the bytes before these return. Empty memory may have no address, which SQLite would take
// for NULL.
static inline int claims_sqlite3_bind_text_copy(
    sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(
      statement, index, bytes ? (const char *)bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int claims_sqlite3_bind_blob_copy(
    sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

static inline void claims_sqlite3_result_text_copy(
    sqlite3_context *context, const void *bytes, sqlite3_uint64 count) {
  sqlite3_result_text64(context, bytes ? (const char *)bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline void claims_sqlite3_result_blob_copy(
    sqlite3_context *context, const void *bytes, sqlite3_uint64 count) {
  sqlite3_result_blob64(context, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

// SQLite compares the type's name later and keeps no copy of it: it has to be a string that stays.
static inline int claims_sqlite3_bind_fts5_api(sqlite3_stmt *statement, int index, fts5_api **api) {
  return sqlite3_bind_pointer(statement, index, (void *)api, "fts5_api_ptr", (void (*)(void *))0);
}
