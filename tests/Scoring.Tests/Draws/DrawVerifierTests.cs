using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Draws;
using static ScoringPlatform.Scoring.Tests.Draws.Pool;

namespace ScoringPlatform.Scoring.Tests.Draws;

/// <summary>Every change of a stored draw is found.</summary>
public sealed class DrawVerifierTests
{
    private static DrawRecord Record()
    {
        var conditions = Conditions with { PerEmployer = 1 };
        DrawEntrant[] pool = [.. Of(9), Entrant(10) with { Available = false }];
        return new(ExpertDrawing.Algorithm, "1234", conditions, ExpertDrawing.Draw(conditions, "1234", pool).Entrants);
    }

    private static DrawDifferenceKind[] Kinds(Func<DrawRecord, DrawRecord> change)
    {
        var record = Record();
        return [.. DrawVerifier.Verify(change(record), record.Hash()).Differences.Select(difference => difference.Kind).Distinct().Order()];
    }

    [Fact]
    public void Verify_Untouched_IsWholeAndDrawsTheSame()
    {
        var record = Record();

        var verification = DrawVerifier.Verify(record, record.Hash());

        Assert.True(verification.IsWhole);
        Assert.Equal(
            record.Entrants.Where(entrant => entrant.Drawn is not null).OrderBy(entrant => entrant.Drawn).Select(entrant => entrant.Entrant.Code),
            verification.Drawn);
    }

    [Fact]
    public void Verify_StoredInAnotherOrder_OnlyTheHashDiffers() =>
        Assert.Equal([DrawDifferenceKind.Hash], Kinds(record => record with { Entrants = [.. record.Entrants.Reverse()] }));

    [Fact]
    public void Verify_AnotherSeed_DiffersInWhoIsDrawn() =>
        Assert.Equal([DrawDifferenceKind.Drawn, DrawDifferenceKind.Hash], Kinds(record => record with { Seed = "1235" }));

    [Fact]
    public void Verify_SomeoneSwappedIn_IsFound() => Assert.Equal(
        [DrawDifferenceKind.Drawn, DrawDifferenceKind.Hash],
        Kinds(record =>
        {
            var entrants = record.Entrants.ToArray();
            var drawn = Array.FindIndex(entrants, entrant => entrant.Drawn == 1);
            var spare = Array.FindIndex(entrants, entrant => entrant is { Drawn: null, Exclusion: null });
            entrants[spare] = entrants[spare] with { Drawn = 1, DrawnFor = Security };
            entrants[drawn] = entrants[drawn] with { Drawn = null, DrawnFor = null };
            return record with { Entrants = entrants };
        }));

    [Fact]
    public void Verify_SomeoneLeftOutWithoutReason_IsFound() => Assert.Contains(
        DrawDifferenceKind.Exclusion,
        Kinds(record => record with
        {
            Entrants = [.. record.Entrants.Select(entrant =>
                entrant.Entrant.Code == "X01" ? entrant with { Exclusion = ReviewerExclusion.Recused } : entrant)],
        }));

    [Fact]
    public void Verify_SomeoneRemoved_IsFound() =>
        Assert.Contains(DrawDifferenceKind.Hash, Kinds(record => record with { Entrants = [.. record.Entrants.Skip(1)] }));

    [Fact]
    public void Verify_AnotherAlgorithm_SaysSoAlone() =>
        Assert.Equal([DrawDifferenceKind.UnknownAlgorithm], Kinds(record => record with { Algorithm = "DICE-1" }));

    /// <summary>The documented lines, fields parted by tabs, whatever the order of quotas and specialties.</summary>
    [Fact]
    public void Hash_Record_IsOfItsDocumentedLines()
    {
        var conditions = Conditions with { Quotas = [new(Security, 3), new(Governance, 1)], PerEmployer = 2 };
        var record = new DrawRecord("A", "S", conditions,
        [
            new DrawnEntrant(Entrant(1, Security, Governance), null, 1, Governance),
            new DrawnEntrant(Entrant(2) with { EmployerId = null, Available = false, Recusals = 4 }, ReviewerExclusion.Unavailable, null, null),
        ]);

        var text = "A\nS\n"
            + "SENIOR_ENGINEER\t2\t0\t2026-08-10\t2026-08-12\tCYBERSPACE_GOVERNANCE=1 CYBERSPACE_SECURITY=3\n"
            + "X01\tSENIOR_ENGINEER\t1\tCYBERSPACE_GOVERNANCE CYBERSPACE_SECURITY\t2025-01-01\t2027-12-31\t1\t0\t\t1\tCYBERSPACE_GOVERNANCE\n"
            + "X02\tSENIOR_ENGINEER\t\tCYBERSPACE_SECURITY\t2025-01-01\t2027-12-31\t0\t4\tUNAVAILABLE\t\t\n";
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), record.Hash());
    }

    [Fact]
    public void Verify_Differences_ShowWhatIsStoredAndWhatIsRight()
    {
        var record = Record();
        var left = record.Entrants.Single(entrant => entrant.Exclusion is not null);
        var drawn = record.Entrants.Single(entrant => entrant.Drawn == 1);
        var changed = record with
        {
            Entrants = [.. record.Entrants.Select(entrant =>
                entrant == left ? entrant with { Exclusion = null } : entrant == drawn ? entrant with { Drawn = null, DrawnFor = null } : entrant)],
        };

        var differences = DrawVerifier.Verify(changed, changed.Hash()).Differences;

        Assert.Equal(
            [
                (DrawDifferenceKind.Exclusion, $"{left.Entrant.Code} - UNAVAILABLE"),
                (DrawDifferenceKind.Drawn, $"{drawn.Entrant.Code} - 1 {Security}"),
            ],
            differences.OrderBy(difference => difference.Kind == DrawDifferenceKind.Drawn)
                .Select(difference => (difference.Kind, string.Join(' ', difference.Explanation.Arguments))));
    }

    /// <summary>Each fact of the record moves its hash.</summary>
    [Fact]
    public void Hash_AnyFactChanged_IsAnother()
    {
        var record = Record();
        var first = record.Entrants[0];
        DrawRecord With(DrawnEntrant entrant) => record with { Entrants = [entrant, .. record.Entrants.Skip(1)] };
        DrawRecord[] changed =
        [
            record with { Seed = "9" },
            record with { Algorithm = "X" },
            record with { Conditions = record.Conditions with { PerEmployer = 2 } },
            record with { Conditions = record.Conditions with { MostRecusals = 1 } },
            record with { Conditions = record.Conditions with { Quotas = [new(Security, 4)] } },
            With(first with { Entrant = first.Entrant with { Code = "Y" } }),
            With(first with { Entrant = first.Entrant with { EmployerId = null } }),
            With(first with { Entrant = first.Entrant with { Specialties = [Security, Governance] } }),
            With(first with { Entrant = first.Entrant with { Recusals = 1 } }),
            With(first with { Entrant = first.Entrant with { Available = false } }),
            With(first with { Exclusion = ReviewerExclusion.Recused }),
            With(first with { Drawn = 77, DrawnFor = Security }),
        ];

        var hashes = changed.Append(record).Select(one => one.Hash()).ToArray();

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(64, hashes[0].Length);
    }
}
