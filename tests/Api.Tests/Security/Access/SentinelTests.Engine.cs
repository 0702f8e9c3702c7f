using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Tests.Votes.Proofs;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>
/// One person with a recognisable name, identity number and telephone number; every query by every role, and requests that
/// fail. The number is then nowhere in clear, and the others only in answers to who has the right.
/// </summary>
public sealed class SentinelTests
{
    private const string Name = "哨兵姓名7341";
    private const string Telephone = "13900557341";
    private const string Digits = "21010219800101734";

    private static readonly string Number = Digits + IdNumber.CheckCharacterOf(Digits);

    [Fact]
    public async Task Sentinels_AfterEveryQueryOfEveryRole_AreOnlyWhereTheRightIs()
    {
        using var folder = await YearTemplates.CopyAsync(YearStage.Voting);
        await using var year = await ReviewYear.OverAsync(folder, YearStage.Voting, "--Logging:LogLevel:Default", "Trace");
        var log = new CapturedLog();
        year.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var tags = new ConcurrentQueue<string>();
        using var listener = Listen(tags);
        var applicant = await PlantAsync(year);
        var answers = await AskAsync(year, applicant);

        Assert.NotEmpty(log.Text);
        Assert.Empty(Found([Name, Telephone, Number], log, tags));
        Assert.Empty(answers.Where(answer => answer.Value.Contains(Number, StringComparison.Ordinal)).Select(answer => answer.Key));
        Assert.Empty(Files(folder, Number));
        Assert.Equal(
            [Roles.Applicant, Roles.Authority, Roles.Employer, Roles.Expert, Roles.Officer, Roles.PrivacyOfficer],
            answers.Where(answer => answer.Value.Contains(Name, StringComparison.Ordinal)).Select(answer => answer.Key).Order(StringComparer.Ordinal));
        Assert.Equal(
            [Roles.Applicant, Roles.Authority, Roles.Employer, Roles.Expert, Roles.Officer],
            answers.Where(answer => answer.Value.Contains(Telephone, StringComparison.Ordinal)).Select(answer => answer.Key).Order(StringComparer.Ordinal));

        // The test of the test: each place is searched.
        log.Append($"debug {Number}");
        using (var activity = new ActivitySource("planted").StartActivity("planted"))
        {
            activity?.SetTag("name", Name);
        }

        Assert.Equal(["log", "trace"], Found([Name, Number], log, tags));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "planted.txt"), Number);
        Assert.Equal(["planted.txt"], Files(folder, Number));
    }

    private static async Task<int> PlantAsync(ReviewYear year)
    {
        var applicant = await year.ApplicantOfAsync(0);
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        var stored = year.Get<IIdNumberProtector>().Protect(number);
        await using var db = year.CreateContext();
        var person = await db.Applicants.SingleAsync(found => found.Id == applicant);
        (person.Name, person.IdNumberCipher, person.IdNumberHash, person.IdNumberMasked, person.IdNumberKey) =
            (Name, stored.Cipher, stored.Hash, Number[^4..], stored.Key);
        var record = await db.Achievements.FirstAsync(found => found.Application.ApplicantId == applicant);
        record.Title = Telephone;
        await db.SaveChangesAsync();
        return applicant;
    }

    /// <summary>By role, all that the role is told; the person's own experts, employer and self among them.</summary>
    private static async Task<Dictionary<string, string>> AskAsync(ReviewYear year, int applicant)
    {
        var schema = AccessSchema.Of(year);
        var application = year.Applications[0];
        var expert = await year.WithAsync(db => db.Assignments.Where(found => found.ApplicationId == application).Select(found => found.ExpertId).FirstAsync());
        var employer = await year.EmployerOfAsync(0);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in Roles.All)
        {
            var caller = ReviewYear.As($"sentinel-{role}", role) with
            {
                ApplicantId = role == Roles.Applicant ? applicant : null,
                EmployerId = role == Roles.Employer ? employer : null,
                ExpertId = role == Roles.Expert ? expert : null,
            };
            var told = new StringBuilder();
            foreach (var field in schema.Schema.QueryType.Fields.Where(field => field.Type.Named is not InterfaceType))
            {
                var selection = AccessDocuments.Selection(field.Type, role, 1);
                told.Append(await year.SendAsync(
                    caller,
                    $"{{ {AccessDocuments.Field(field, selection, type => NodeIds.Of(type, type == "Application" ? application : type == "Applicant" ? applicant : 1))} }}"));
            }

            told.Append(await FailAsync(year, caller));
            answers.Add(role, told.ToString());
        }

        return answers;
    }

    /// <summary>Requests that are refused, with the sentinels in them: no error repeats the number.</summary>
    private static async Task<string> FailAsync(ReviewYear year, Caller caller)
    {
        var expert = $"code: \"S\", name: \"x\", idNumber: \"{Number[..17]}?\", titleLevel: SENIOR_ENGINEER, specialties: [], termFrom: \"2025-01-01\"";
        return await year.SendAsync(caller, $"mutation {{ addExpert(input: {{ expert: {{ {expert} }} }}) {{ errors {{ ... on Error {{ message }} }} }} }}")
            + await year.SendAsync(caller, $"mutation {{ cancelJob(input: {{ id: \"{NodeIds.Of("Job", 999_999)}\" }}) {{ errors {{ __typename }} }} }}")
            + await year.SendAsync(caller, "{ nothing }");
    }

    private static ActivityListener Listen(ConcurrentQueue<string> tags)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => tags.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static List<string> Found(string[] sentinels, CapturedLog log, IEnumerable<string> tags) =>
    [
        .. sentinels.Any(one => log.Text.Contains(one, StringComparison.Ordinal)) ? ["log"] : Array.Empty<string>(),
        .. tags.Any(tag => sentinels.Any(one => tag.Contains(one, StringComparison.Ordinal))) ? ["trace"] : Array.Empty<string>(),
    ];

    /// <summary>The files of the data folder, database and write-ahead log among them, that hold the text.</summary>
    private static List<string> Files(TemporaryFolder folder, string sentinel)
    {
        var bytes = Encoding.UTF8.GetBytes(sentinel);
        return [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Read(file).AsSpan().IndexOf(bytes) >= 0).Select(file => Path.GetFileName(file))];
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
