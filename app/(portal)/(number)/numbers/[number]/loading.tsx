/** Keeps the page's columns while a number is on its way. */
export default function NumberLoading() {
  return (
    <div className="skeleton" role="status">
      <span className="vh">Loading the number</span>
      <div className="crumbs">
        <span className="sk sk-crumb" />
      </div>
      <div className="page-head">
        <span className="sk sk-title" />
      </div>
      <div className="cols">
        <div className="stack">
          <SkeletonCard size="tall" />
          <div className="pair">
            <SkeletonCard size="tall" />
            <SkeletonCard size="low" />
          </div>
        </div>
        <div className="stack">
          <SkeletonCard size="low" />
          <SkeletonCard size="low" />
        </div>
      </div>
    </div>
  );
}

function SkeletonCard({ size }: { size: "tall" | "low" }) {
  return (
    <div className={`card sk-card ${size}`}>
      <span className="sk" />
      <span className="sk" />
      <span className="sk" />
    </div>
  );
}
