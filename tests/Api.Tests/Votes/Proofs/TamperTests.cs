using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.KeyHolders;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>
/// A writer with access to every table, who drops the triggers and constraints first, changes one thing of an announced
/// round: the verification names the round, every time.
/// </summary>
public sealed class TamperTests
{
    private const int Seed = 11;

    [SqliteFact]
    public async Task Verify_AnyOneChangeOfAStoredRound_IsFound()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await VoteAsync(year);
        await using var db = year.CreateContext();
        await db.Database.OpenConnectionAsync();
        await DisarmAsync(db);
        Assert.Empty((await year.Get<UrnService>().VerifyAsync(db, round, year.Auditor, default)).Findings);

        var mutations = All(new Mutations(db.Database.GetDbConnection(), Seed), round, year.CycleId).ToList();
        var (made, missed) = (0, new List<string>());
        foreach (var mutation in mutations)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            if (await IsMadeAsync(db, mutation))
            {
                made++;
                if (!await IsFoundAsync(year, db, round))
                {
                    missed.Add(mutation.Name);
                }
            }
        }

        Assert.True(made >= 200, $"only {made} changes of {mutations.Count} were possible");
        Assert.True(missed.Count == 0, $"seed {Seed}, {missed.Count} of {made} not found:\n{string.Join("\n", missed)}");
    }

    private static IEnumerable<Mutation> All(Mutations mutations, int round, int cycle)
    {
        var own = $"RoundId = {round}";
        string[] slips = ["RoundId", "ApplicationId", "OuterId"];
        string[] voters = ["RoundId", "ApplicationId", "ExpertId"];
        return
        [
            .. mutations.Of("VotingRounds", ["Id"], $"Id = {round}", 1, "Id", "Version").Where(mutation => !mutation.Name.Contains("copied", StringComparison.Ordinal)),
            .. mutations.Of("RoundItems", ["Id"], own, 4, "Id").Where(mutation => !mutation.Name.Contains("copied", StringComparison.Ordinal)),
            .. mutations.Of("RollEntries", ["RoundId", "ExpertId"], own, 6),
            .. mutations.Of("RoundRecusals", voters, own, 3),
            .. mutations.Of("Participations", voters, own, 8),
            .. mutations.Of("Slips", slips, own, 8),
            .. mutations.Of("PublishedVotes", ["RoundId", "ApplicationId", "Tracker"], own, 8),
            .. mutations.Of("SpoiledSlips", slips, own, 3),
            .. mutations.Of("RoundKeyHolders", ["RoundId", "Seat"], own, 3, "SubmittedProtected"),
            .. mutations.Of("KeyHolders", ["Id"], "1 = 1", 3, "Id", "SubjectId", "Name", "Seat", "Fingerprint", "RegisteredAt", "RetiredAt", "RetiredReason", "Version")
                .Where(mutation => mutation.Name.Contains(":=", StringComparison.Ordinal)),
            .. mutations.Of("ReviewCycles", ["Id"], $"Id = {cycle}", 1).Where(mutation => mutation.Name.Contains("ParametersJson", StringComparison.Ordinal)),
            .. mutations.Of("AuditEntries", ["Sequence"], $"Subject = 'VotingRound:{round}' AND Action IN ('ROUND_ROLL_FROZEN', 'ROUND_OPEN', 'ROUND_CLOSED', 'ROUND_ANNOUNCED')", 4)
                .Where(mutation => mutation.Name.Contains("AfterHash", StringComparison.Ordinal) || mutation.Name.Contains("removed", StringComparison.Ordinal)
                    || mutation.Name.Contains("copied", StringComparison.Ordinal)),
            .. mutations.Swaps("Slips", slips, own, "Sealed", 10),
            .. mutations.Swaps("Slips", slips, own, "Commit", 10),
            .. mutations.Swaps("PublishedVotes", ["RoundId", "ApplicationId", "Tracker"], own, "Choice", 10),
            .. mutations.Swaps("RoundItems", ["Id"], own, "Yes", 3),
            .. mutations.Swaps("RollEntries", ["RoundId", "ExpertId"], own, "CheckedIn", 1),
            new("set back to CLOSED as an old backup would", "UPDATE VotingRounds SET State = 'CLOSED', AnnouncedAt = NULL, AnnouncementCertificate = NULL, AnnouncementSignature = NULL; "
                + "DELETE FROM PublishedVotes; DELETE FROM SpoiledSlips; UPDATE RoundKeyHolders SET SubmittedAt = NULL; "
                + "UPDATE RoundItems SET Yes = NULL, No = NULL, Abstain = NULL, Spoiled = NULL, Unused = NULL, Result = NULL"),
            new("a vote and its result turned together", $"UPDATE PublishedVotes SET Choice = 'YES' WHERE Choice = 'NO'; UPDATE RoundItems SET Yes = Yes + No, No = 0 WHERE {own}"),
        ];
    }

    /// <summary>Eleven members, two of them absent, one recused, one spoiled slip, one unused vote; opened by two of three.</summary>
    private static async Task<int> VoteAsync(ReviewYear year)
    {
        var holders = await ThreeHolders.RegisterAsync(year);
        var voting = year.Get<VotingService>();
        var round = (await year.WithAsync(db => voting.CreateAsync(db, year.CycleId, "示例评审会", null, year.Office, default))).Id;
        await year.WithAsync(async db =>
        {
            var assignment = await db.Assignments.OrderBy(found => found.Id)
                .FirstAsync(found => year.Experts.Take(9).Contains(found.ExpertId) && year.Applications.Take(6).Contains(found.ApplicationId));
            assignment.Declaration = ConflictDeclaration.Ordered;
            return await db.SaveChangesAsync();
        });
        await year.WithAsync(db => voting.FreezeRollAsync(db, round, year.Office, default));
        await year.WithAsync(db => voting.CheckInAsync(db, round, [.. year.Experts.Take(9)], year.Office, default));
        await year.WithAsync(db => voting.OpenAsync(db, round, year.Office, default));
        var recused = await year.WithAsync(db => db.RoundRecusals.Where(recusal => recusal.RoundId == round).ToListAsync());
        Assert.NotEmpty(recused);
        for (var place = 0; place < 9; place++)
        {
            var own = year.Applications.Take(6).Where(id => !recused.Any(recusal => recusal.ExpertId == year.Experts[place] && recusal.ApplicationId == id));
            var votes = own.Select(id => Vote(year, place, id)).Skip(place == 7 ? 1 : 0).ToList();
            await year.WithAsync(db => year.Get<CastingService>().CastAsync(db, round, votes, year.Expert(place), default));
        }

        await year.WithAsync(db => voting.CloseAsync(db, round, year.Office, default));
        await holders.SubmitAsync(round, KeyHolderSeat.SupervisionOffice);
        await holders.SubmitAsync(round, KeyHolderSeat.Auditor);
        return round;
    }

    private static VoteInput Vote(ReviewYear year, int place, int application) => place == 6 && application == year.Applications[5]
        ? new VoteInput(application, SealedSlip: new SealedSlipInput(new string('a', 64), new string('b', 64), Convert.ToBase64String(new byte[SlipSealing.SealedLength])))
        : new VoteInput(application, (VoteChoice)(((place + application) % 3) + 1), YearSteps.Secret(1, place, application));

    private static async Task DisarmAsync(ScoringContext db)
    {
        var triggers = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync();
        foreach (var trigger in triggers)
        {
#pragma warning disable EF1002 // The names come from the database's own catalogue.
            await db.Database.ExecuteSqlRawAsync($"DROP TRIGGER {trigger}");
#pragma warning restore EF1002
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;");
    }

    /// <summary>Whether the change could be made: two rows under one key cannot be, whoever writes.</summary>
    private static async Task<bool> IsMadeAsync(ScoringContext db, Mutation mutation)
    {
        const int ConstraintFailed = 19;
        try
        {
#pragma warning disable EF1002 // The statement is generated here.
            var sql = mutation.Sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
            Assert.True(await db.Database.ExecuteSqlRawAsync(sql) > 0, $"{mutation.Name} changes nothing");
#pragma warning restore EF1002
            return true;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == ConstraintFailed)
        {
            return false;
        }
    }

    private static async Task<bool> IsFoundAsync(ReviewYear year, ScoringContext db, int round)
    {
        try
        {
            var verification = await year.Get<UrnService>().VerifyAsync(db, round, year.Auditor, default);
            return !verification.IsWhole && verification.Round == round;
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException or SubjectNotFoundException or JsonException)
        {
            // What is stored cannot even be read as a round.
            return true;
        }
    }
}
