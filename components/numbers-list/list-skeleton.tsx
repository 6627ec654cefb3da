const COLUMNS = ["Number", "Country / Region", "Status / Time left", "Trunk", "Identity"];
const ROWS = Array.from({ length: 12 }, (_, place) => place);

/** The shape of the list while it is on its way; shown only when the wait is felt. */
export function ListSkeleton() {
  return (
    <div className="skeleton" role="status" aria-label="Loading numbers">
      <div className="page-head">
        <div>
          <h1>My Numbers</h1>
          <p className="sub">Loading</p>
        </div>
      </div>
      <div className="card table-card">
        <table className="tbl" aria-hidden="true">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <span className="sk" />
                    <span className="sk" />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
