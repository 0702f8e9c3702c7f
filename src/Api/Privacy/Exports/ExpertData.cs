namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>What is held of a person as an expert. Applications appear by their numbers.</summary>
internal static class ExpertData
{
    public static async Task<object?> LoadAsync(ScoringContext db, int id, CancellationToken ct)
    {
        var profile = await db.Experts.Where(one => one.Id == id)
            .Select(one => new
            {
                one.Code,
                one.Name,
                one.TitleLevel,
                Employer = one.Employer == null ? null : one.Employer.Name,
                one.TermFrom,
                one.TermUntil,
                one.NationalTalent,
                one.Available,
                one.Capacity,
                Specialties = one.Specialties.OrderBy(specialty => specialty.Specialty).Select(specialty => specialty.Specialty).ToList(),
                IdNumberOnRecord = one.IdNumberHash != null,
                one.ErasedAt,
            })
            .SingleOrDefaultAsync(ct);
        return profile is null
            ? null
            : new
            {
                Profile = profile,
                Absences = await db.ExpertAbsences.Where(one => one.ExpertId == id).OrderBy(one => one.From)
                    .Select(one => new { one.From, one.Until }).ToListAsync(ct),
                RecordedTiesToApplicants = await db.ExpertTies.Where(one => one.ExpertId == id).OrderBy(one => one.Id)
                    .Select(one => new { one.Kind, one.Note, one.RecordedAt }).ToListAsync(ct),
                Appointments = await AppointmentsAsync(db, id, ct),
                Assignments = await AssignmentsAsync(db, id, ct),
                Ballots = await BallotsAsync(db, id, ct),
                Recommendations = await db.Recommendations.Where(one => one.ExpertId == id).OrderBy(one => one.Id)
                    .Select(one => new { one.Application.Number, one.TitleHeld, one.SignedOn, one.WithdrawnOn, one.WithdrawReason, one.Statement })
                    .ToListAsync(ct),
                Voting = await VotingAsync(db, id, ct),
            };
    }

    private static async Task<object> AppointmentsAsync(ScoringContext db, int id, CancellationToken ct) => new
    {
        Committees = await db.CommitteeMembers.Where(one => one.ExpertId == id).OrderBy(one => one.Id)
            .Select(one => new { one.Cycle.Year, one.Role }).ToListAsync(ct),
        Panels = await db.Panels.Where(one => one.Members.Any(member => member.ExpertId == id)).OrderBy(one => one.Id)
            .Select(one => new { one.Cycle.Year, one.Name }).ToListAsync(ct),
        Draws = await db.DrawCandidates.Where(one => one.ExpertId == id).OrderBy(one => one.DrawId)
            .Select(one => new { one.Draw.Cycle.Year, one.Draw.DrawnAt, one.Place, one.Exclusion, one.Drawn, one.DrawnFor }).ToListAsync(ct),
    };

    private static async Task<object> AssignmentsAsync(ScoringContext db, int id, CancellationToken ct) => await db.Assignments
        .Where(one => one.ExpertId == id).OrderBy(one => one.Id)
        .Select(one => new { one.Application.Number, one.Declaration, one.DeclaredAt, one.ConflictReason, one.DueOn })
        .ToListAsync(ct);

    private static async Task<object> BallotsAsync(ScoringContext db, int id, CancellationToken ct) => await db.Ballots
        .Where(one => one.Assignment.ExpertId == id).OrderBy(one => one.Id)
        .Select(one => new
        {
            one.Assignment.Application.Number,
            one.Revision,
            one.State,
            one.SubmittedAt,
            one.ReturnedAt,
            one.ReturnReason,
            one.Veto,
            one.Opinion,
            one.Total,
            Scores = one.Scores.OrderBy(score => score.Id).Select(score => new { score.RubricItem.Code, score.Score }).ToList(),
        })
        .ToListAsync(ct);

    /// <summary>That the person was present and on how many applications the person voted. What was voted is nowhere on record.</summary>
    private static async Task<object> VotingAsync(ScoringContext db, int id, CancellationToken ct) => await db.RollEntries
        .Where(one => one.ExpertId == id).OrderBy(one => one.RoundId)
        .Select(one => new
        {
            one.Round.Cycle.Year,
            one.Round.Number,
            one.CheckedIn,
            RecusedFrom = db.RoundRecusals.Count(recusal => recusal.RoundId == one.RoundId && recusal.ExpertId == id),
            VotedOn = db.Participations.Count(participation => participation.RoundId == one.RoundId && participation.ExpertId == id),
        })
        .ToListAsync(ct);
}
