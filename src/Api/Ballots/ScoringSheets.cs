using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Ballots;

/// <summary>The sheets of some cycles, each made once.</summary>
internal sealed class ScoringSheets
{
    private readonly Dictionary<int, ReviewCycle> _cycles;
    private readonly Dictionary<int, Dictionary<int, CommitteeRole>> _roles;
    private readonly IReadOnlyList<RubricItem> _items;
    private readonly Dictionary<(int Cycle, TitleLevel Level), ScoringSheet> _sheets = [];

    private ScoringSheets(
        Dictionary<int, ReviewCycle> cycles, Dictionary<int, Dictionary<int, CommitteeRole>> roles, IReadOnlyList<RubricItem> items) =>
        (_cycles, _roles, _items) = (cycles, roles, items);

    public static async Task<ScoringSheets> LoadAsync(ScoringContext db, IReadOnlyList<int> cycleIds, CancellationToken ct)
    {
        var cycles = await db.ReviewCycles.AsNoTracking().Where(cycle => cycleIds.Contains(cycle.Id)).ToDictionaryAsync(cycle => cycle.Id, ct);
        var items = await db.RubricItems.AsNoTracking().Where(item => cycleIds.Contains(item.CycleId))
            .OrderBy(item => item.Sequence).ThenBy(item => item.Id).ToListAsync(ct);
        var seats = await db.CommitteeMembers.AsNoTracking().Where(member => cycleIds.Contains(member.CycleId)).ToListAsync(ct);
        return new ScoringSheets(
            cycles,
            cycleIds.ToDictionary(
                cycle => cycle,
                cycle => seats.Where(seat => seat.CycleId == cycle).ToDictionary(seat => seat.ExpertId, seat => seat.Role)),
            items);
    }

    public ScoringSheet Of(int cycleId, TitleLevel level)
    {
        if (!_sheets.TryGetValue((cycleId, level), out var sheet))
        {
            sheet = new ScoringSheet(CycleParametersJson.Read(_cycles[cycleId]), _roles[cycleId], RubricReading.Of(_items, cycleId, level));
            _sheets.Add((cycleId, level), sheet);
        }

        return sheet;
    }
}
