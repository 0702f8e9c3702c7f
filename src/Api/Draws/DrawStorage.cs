using ScoringPlatform.Db.Entities.Draws;
using ScoringPlatform.Scoring.Draws;
using ScoringPlatform.Scoring.Experts;

namespace ScoringPlatform.Api.Draws;

/// <summary>A draw's record as rows, and back.</summary>
internal static class DrawStorage
{
    /// <summary>Everything but what the service knows: cycle, purpose, source of the seed, when and by whom.</summary>
    public static ExpertDraw ToEntity(DrawRecord record)
    {
        var conditions = record.Conditions;
        var draw = new ExpertDraw
        {
            Purpose = string.Empty,
            Level = conditions.Level,
            PerEmployer = conditions.PerEmployer,
            MostRecusals = conditions.MostRecusals,
            From = conditions.Days.From,
            Until = conditions.Days.Until,
            Seed = record.Seed,
            Algorithm = record.Algorithm,
            DrawnBy = string.Empty,
            Hash = record.Hash(),
        };
        draw.Quotas.AddRange(conditions.Quotas.Select(quota => new DrawQuota { Specialty = quota.Specialty, Count = quota.Count }));
        draw.Candidates.AddRange(record.Entrants.Select((entrant, index) => ToEntity(entrant, index + 1)));
        return draw;
    }

    /// <param name="draw">Loaded with quotas and candidates.</param>
    public static DrawRecord ToRecord(ExpertDraw draw)
    {
        var conditions = new DrawConditions
        {
            Level = draw.Level,
            Quotas = [.. draw.Quotas.OrderBy(quota => quota.Specialty, StringComparer.Ordinal)
                .Select(quota => new SpecialtyQuota(quota.Specialty, quota.Count))],
            PerEmployer = draw.PerEmployer,
            MostRecusals = draw.MostRecusals,
            Days = new DayRange(draw.From, draw.Until),
        };
        return new DrawRecord(
            draw.Algorithm, draw.Seed, conditions, [.. draw.Candidates.OrderBy(candidate => candidate.Place).Select(ToEntrant)]);
    }

    private static DrawCandidate ToEntity(DrawnEntrant drawn, int place) => new()
    {
        Place = place,
        ExpertId = drawn.Entrant.ExpertId,
        Code = drawn.Entrant.Code,
        TitleLevel = drawn.Entrant.Title,
        EmployerId = drawn.Entrant.EmployerId,
        Specialties = string.Join(' ', drawn.Entrant.Specialties.Order(StringComparer.Ordinal)),
        TermFrom = drawn.Entrant.Term.From,
        TermUntil = drawn.Entrant.Term.Until,
        Available = drawn.Entrant.Available,
        Recusals = drawn.Entrant.Recusals,
        Exclusion = drawn.Exclusion,
        Drawn = drawn.Drawn,
        DrawnFor = drawn.DrawnFor,
    };

    private static DrawnEntrant ToEntrant(DrawCandidate row) => new(
        new DrawEntrant
        {
            ExpertId = row.ExpertId,
            Code = row.Code,
            Title = row.TitleLevel,
            EmployerId = row.EmployerId,
            Specialties = row.Specialties.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Term = new DayRange(row.TermFrom, row.TermUntil),
            Available = row.Available,
            Recusals = row.Recusals,
        },
        row.Exclusion,
        row.Drawn,
        row.DrawnFor);
}
