using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Privacy;

public sealed partial class PersonalDataExportTests : IAsyncLifetime
{
    private TemporaryFolder folder = null!;
    private ReviewYear year = null!;

    public async Task InitializeAsync()
    {
        folder = await ClosedYear.CopyAsync();
        year = await ClosedYear.StartAsync(folder, 2025, 7, 1);
    }

    public async Task DisposeAsync()
    {
        await year.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Export_OfTheOwnData_GivesWhatIsHeldAndIsAudited()
    {
        var answer = await year.SendSampleAsync(await SelfAsync(), "export-my-data");

        var json = answer.TextAt("exportMyData.personalDataExport.json");
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))), answer.TextAt("exportMyData.personalDataExport.sha256"));
        var data = JsonSerializer.Deserialize<JsonElement>(json);
        var applicant = data.GetProperty("applicant");
        Assert.Equal((ClosedYear.Name, "002X"), (applicant.GetProperty("person").Text("name"), applicant.GetProperty("person").Text("idNumberEndsWith")));
        var application = applicant.GetProperty("applications")[0];
        Assert.Equal("示例哨兵论文", application.GetProperty("dossier").GetProperty("achievements")[0].Text("title"));
        Assert.Equal("PASSED", application.GetProperty("result").GetProperty("votes")[0].Text("result"));
        Assert.Equal("11", application.GetProperty("result").GetProperty("votes")[0].Text("yes"));
        Assert.NotEmpty(application.GetProperty("eligibility")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal(ClosedYear.Login, data.GetProperty("accounts")[0].Text("subjectId"));
        Assert.Contains("no link between a member and a choice", data.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains(ClosedYear.Name, answer.TextAt("exportMyData.personalDataExport.html"), StringComparison.Ordinal);
        var entry = await LastEntryAsync();
        Assert.Equal(("PERSONAL_DATA_EXPORTED", answer.TextAt("exportMyData.personalDataExport.sha256")), (entry.Action, entry.AfterHash));
    }

    [Fact]
    public async Task Export_OfAnApplicant_HoldsNoClearNumberNobodyElsesWordsAndNoOtherPerson()
    {
        var json = (await year.SendSampleAsync(await SelfAsync(), "export-my-data")).TextAt("exportMyData.personalDataExport.json");

        Assert.DoesNotContain(ClosedYear.Number, json, StringComparison.Ordinal);
        Assert.DoesNotContain("示例哨兵意见", json, StringComparison.Ordinal);
        Assert.DoesNotContain("示例哨兵异议", json, StringComparison.Ordinal);
        Assert.DoesNotContain("示例专家", json, StringComparison.Ordinal);
        Assert.DoesNotContain("示例申报人", json, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-0002", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfAnExpert_GivesOwnBallotsAndAttendanceButNoChoiceAndNoApplicantsName()
    {
        var answer = await year.SendSampleAsync(
            ClosedYear.PrivacyOfficer, "export-personal-data", new { expertId = NodeIds.Of("Expert", year.Experts[0]), reason = "示例：本人要求" });

        var json = answer.TextAt("exportPersonalData.personalDataExport.json");
        var expert = JsonSerializer.Deserialize<JsonElement>(json).GetProperty("expert");
        Assert.Equal("X01", expert.GetProperty("profile").Text("code"));
        Assert.NotEmpty(expert.GetProperty("ballots").EnumerateArray());
        var roll = expert.GetProperty("voting")[0];
        Assert.Equal(("True", "7"), (roll.Text("checkedIn"), roll.Text("votedOn")));
        Assert.DoesNotContain("\"YES\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("示例申报人", json, StringComparison.Ordinal);
        Assert.Equal("示例：本人要求", (await LastEntryAsync()).Reason);
    }

    [Fact]
    public async Task Export_OfNobody_IsNotFoundAndOfOthersIsNotAllowed()
    {
        var nobody = new { applicantId = NodeIds.Of("Applicant", 999_999), reason = "示例" };
        var somebody = new { applicantId = NodeIds.Of("Applicant", await year.ApplicantOfAsync(0)), reason = "示例" };

        var missing = await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "export-personal-data", nobody);
        var unreasoned = await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "export-personal-data", somebody with { reason = " " });

        Assert.Equal("SubjectNotFoundError", missing.TextAt("exportPersonalData.errors.0.__typename"));
        Assert.Equal("ReasonMissingError", unreasoned.TextAt("exportPersonalData.errors.0.__typename"));
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await year.SendSampleAsync(year.Office, "export-personal-data", somebody)).ErrorCode());
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await year.SendSampleAsync(Caller.Anonymous, "export-my-data")).ErrorCode());
        var none = await year.SendSampleAsync(ClosedYear.PrivacyOfficer, "export-personal-data", new { reason = "示例" });
        Assert.Equal("SubjectNotFoundError", none.TextAt("exportPersonalData.errors.0.__typename"));
    }

    /// <summary>Somebody who neither applies nor scores: the account, the records that name the login, and the log's entries.</summary>
    [Fact]
    public async Task Export_OfAnOfficersOwnData_CountsTheRecordsThatNameTheLogin()
    {
        var account = await AddAccountAsync();

        var own = Data(await year.SendSampleAsync(year.Office, "export-my-data"), "exportMyData");
        var given = Data(
            await year.SendSampleAsync(
                ClosedYear.PrivacyOfficer, "export-personal-data", new { accountId = NodeIds.Of("Account", account), reason = "示例：本人要求" }),
            "exportPersonalData");

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (own.GetProperty("applicant").ValueKind, own.GetProperty("expert").ValueKind));
        Assert.Equal("示例经办人", own.GetProperty("accounts")[0].Text("displayName"));
        Assert.Equal("示例科技有限公司", own.GetProperty("accounts")[0].Text("employer"));
        var events = await year.WithAsync(db => db.ApplicationEvents.CountAsync(one => one.Actor == "office"));
        Assert.NotEqual(0, events);
        Assert.Equal($"{events}", own.GetProperty("logins").GetProperty("namedIn").Text("events"));
        Assert.NotEmpty(own.GetProperty("actions").EnumerateArray());
        Assert.DoesNotContain(ClosedYear.Name, own.ToString(), StringComparison.Ordinal);
        Assert.Equal(own.GetProperty("accounts").ToString(), given.GetProperty("accounts").ToString());
        Assert.Equal(($"Account:{account}", "示例：本人要求"), await SubjectAsync());
    }

    private static JsonElement Data(string answer, string mutation) =>
        JsonSerializer.Deserialize<JsonElement>(answer.TextAt($"{mutation}.personalDataExport.json"));

    private async Task<(string, string?)> SubjectAsync()
    {
        var entry = await LastEntryAsync();
        return (entry.Subject, entry.Reason);
    }

    private async Task<int> AddAccountAsync()
    {
        await using var db = year.CreateContext();
        var account = new Db.Entities.People.Account
        {
            SubjectId = year.Office.Subject,
            DisplayName = "示例经办人",
            EmployerId = await db.Employers.Where(one => one.Code == "E01").Select(one => one.Id).SingleAsync(),
        };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    /// <summary>Every field of an export is in the table of <c>docs/personal-data.md</c>, and nothing else is.</summary>
    [Fact]
    public async Task Fields_OfBothKinds_AreThoseOfTheDocument()
    {
        var applicant = await year.SendSampleAsync(await SelfAsync(), "export-my-data");
        var expert = await year.SendSampleAsync(
            ClosedYear.PrivacyOfficer, "export-personal-data", new { expertId = NodeIds.Of("Expert", year.Experts[0]), reason = "示例" });
        var written = Paths("", JsonSerializer.Deserialize<JsonElement>(applicant.TextAt("exportMyData.personalDataExport.json")))
            .Concat(Paths("", JsonSerializer.Deserialize<JsonElement>(expert.TextAt("exportPersonalData.personalDataExport.json"))))
            .ToHashSet(StringComparer.Ordinal);

        var documented = Read();

        Assert.Empty(written.Except(documented));
        Assert.All(documented.Where(path => !path.Contains("[]", StringComparison.Ordinal)), path => Assert.Contains(path, written));
    }

    private static IEnumerable<string> Paths(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Paths(path.Length == 0 ? field.Name : $"{path}.{field.Name}", field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Paths(path + "[]", item)),
        _ => path is "applicant" or "expert" ? [] : [path],
    };

    private static HashSet<string> Read()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "ScoringPlatform.sln")))
        {
            root = root.Parent;
        }

        var rows = File.ReadLines(Path.Combine(root.FullName, "docs", "personal-data.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        return [.. rows.SelectMany(row =>
        {
            var names = Quoted().Matches(row.Split('|')[2]).Select(match => match.Groups[1].Value).ToList();
            var part = Quoted().Match(row.Split('|')[1]).Groups[1].Value;
            return names.Count == 0 ? [part] : names.Select(name => $"{part}.{name}");
        })];
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    private async Task<Caller> SelfAsync() =>
        ReviewYear.As(ClosedYear.Login, Roles.Applicant) with { ApplicantId = await year.ApplicantOfAsync(0) };

    private Task<Db.Entities.Audit.AuditEntry> LastEntryAsync() => year.WithAsync(db => db.AuditEntries.OrderBy(one => one.Sequence).LastAsync());
}
