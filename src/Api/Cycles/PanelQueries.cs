using ScoringPlatform.Db.Entities.Panels;

namespace ScoringPlatform.Api.Cycles;

[QueryType]
public static partial class PanelQueries
{
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Admin, Roles.Auditor])]
    [NodeResolver]
    public static Task<Panel?> GetPanelAsync(int id, PanelByIdDataLoader panels, CancellationToken ct) => panels.LoadAsync(id, ct);
}
