using System.CommandLine;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Commands;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Commands;

/// <summary>The commands of retention and keys, as an operator types them.</summary>
public sealed class PrivacyCommandTests
{
    [Fact]
    public async Task RetentionPlan_OfANewYear_NamesEveryKindAndChangesNothing()
    {
        using var folder = await YearTemplates.CopyAsync(YearStage.Accepting);

        var (code, output, errors) = await RunAsync(folder, "retention", "plan");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("SUCCESSFUL_DOSSIERS: kept 30y, 0 over", output, StringComparison.Ordinal);
        Assert.Contains("AUDIT_ENTRIES: kept for ever", output, StringComparison.Ordinal);
        Assert.Contains("Nothing is over.", (await RunAsync(folder, "retention", "run")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retention_WithAPeriodThatIsNone_IsRefusedByTheNameOfTheSetting()
    {
        using var folder = await YearTemplates.CopyAsync(YearStage.Accepting);

        var (code, _, errors) = await RunAsync(folder, "retention", "plan", "--Retention:Experts", "soon");

        Assert.Equal(1, code);
        Assert.Contains("Retention:Experts must be days or years", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RotateIdKey_WithAndWithoutTheNextKey_RotatesOrSaysWhatIsMissing()
    {
        using var folder = await YearTemplates.CopyAsync(YearStage.Accepting);
        var next = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await PlantAsync(folder);

        var without = await RunAsync(folder, "protection", "rotate-id-key");
        var with = await RunAsync(folder, "protection", "rotate-id-key", "--Protection:NextIdNumberKey", next);
        var status = await RunAsync(folder, "protection", "status", "--Protection:IdNumberKey", next);
        var lost = await RunAsync(folder, "protection", "status", "--Protection:IdNumberKey", Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

        Assert.Equal(1, without.Code);
        Assert.Contains("Protection:NextIdNumberKey", without.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (with.Code, with.Errors));
        Assert.StartsWith("1 identity numbers are stored anew", with.Output, StringComparison.Ordinal);
        Assert.Equal((0, "1 numbers (newest)"), (status.Code, status.Output.Trim().Split(": ")[1]));
        Assert.Equal(1, lost.Code);
        Assert.Contains("UNKNOWN", lost.Output, StringComparison.Ordinal);
    }

    /// <summary>One real number; the others of the prepared year are none.</summary>
    private static async Task PlantAsync(TemporaryFolder folder)
    {
        await using var year = await ReviewYear.OverAsync(folder, YearStage.Accepting);
        await using var db = year.CreateContext();
        Assert.True(IdNumber.TryParse("11010519491231002X", out var number, out _));
        foreach (var (applicant, index) in (await db.Applicants.ToListAsync()).Select((one, index) => (one, index)))
        {
            var stored = index == 0 ? year.Get<IIdNumberProtector>().Protect(number) : null;
            (applicant.IdNumberCipher, applicant.IdNumberHash, applicant.IdNumberMasked, applicant.IdNumberKey) =
                (stored?.Cipher, stored?.Hash, stored?.LastFour, stored?.Key);
        }

        await db.SaveChangesAsync();
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(TemporaryFolder folder, params string[] command)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(
            settings => Program.Build(settings),
            [.. command, .. TestPlatform.Settings(folder), "--Jobs:Enabled", "false"],
            new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }
}
