using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>A made-up person with a recognisable name, number, telephone number and employer, and an account of every role around the person.</summary>
internal sealed class SentinelPerson(ReviewYear year) : IDisposable
{
    public const string Name = "哨兵姓名7341";
    public const string Telephone = "13900557341";
    public const string Employer = "哨兵单位7341";

    private const string Digits = "21010219800101734";

    /// <summary>Issued by the real clock, which tokens are checked by, whatever day the year stands at.</summary>
    private readonly DemonstrationTokens _tokens = new(year.Get<PlatformFolders>(), TimeProvider.System, year.Get<IOptions<TokenOptions>>());

    public static string Number { get; } = Digits + IdNumber.CheckCharacterOf(Digits);

    /// <summary>All texts that no log may hold, in the forms in which an address writes them too.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Name, Telephone, Number, Employer, Uri.EscapeDataString(Name), Uri.EscapeDataString(Employer)];

    public int ApplicantId { get; private set; }

    /// <summary>Plants the person as the applicant of 2025-0001, with an account for every role: the own experts', employer's and own among them.</summary>
    public async Task PlantAsync()
    {
        ApplicantId = await year.ApplicantOfAsync(0);
        Assert.True(IdNumber.TryParse(Number, out var number, out _));
        var stored = year.Get<IIdNumberProtector>().Protect(number);
        await using var db = year.CreateContext();
        var person = await db.Applicants.Include(found => found.Employer).SingleAsync(found => found.Id == ApplicantId);
        (person.Name, person.IdNumberCipher, person.IdNumberHash, person.IdNumberMasked, person.IdNumberKey) =
            (Name, stored.Cipher, stored.Hash, Number[^4..], stored.Key);
        person.Employer!.Name = Employer;
        (await db.Achievements.FirstAsync(found => found.Application.ApplicantId == ApplicantId)).Title = Telephone;
        var application = year.Applications[0];
        var expert = await db.Assignments.Where(found => found.ApplicationId == application).Select(found => found.ExpertId).FirstAsync();
        db.AddRange(Roles.All.Select(role => new Account
        {
            SubjectId = Subject(role),
            DisplayName = "示例",
            ApplicantId = role == Roles.Applicant ? ApplicantId : null,
            EmployerId = role == Roles.Employer ? person.EmployerId : null,
            ExpertId = role == Roles.Expert ? expert : null,
            Roles = { new AccountRole { Role = role } },
        }));
        await db.SaveChangesAsync();
    }

    /// <summary>Signed in with that role.</summary>
    public HttpClient ClientOf(string role) => new()
    {
        BaseAddress = year.Address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", _tokens.Issue(Subject(role))) },
    };

    public void Dispose() => _tokens.Dispose();

    private static string Subject(string role) => $"sentinel-{role}";
}
