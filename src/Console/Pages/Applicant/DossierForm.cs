using System.Globalization;
using System.Text.RegularExpressions;
using ScoringPlatform.Console.Forms;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Schema;

namespace ScoringPlatform.Console.Pages.Applicant;

/// <summary>
/// Reads a dossier from the fields of its form. A row that lacks what it cannot be without is a problem, or is left for later
/// where the form is saved while someone types.
/// </summary>
internal sealed partial class DossierForm(DossierFields fields, Texts texts, bool leavesIncomplete)
{
    /// <summary>More rows than anyone fills in; further ones are not read.</summary>
    public const int MostRows = 100;

    public const int FenPerYuan = 100;

    private readonly List<FormProblem> problems = [];
    private readonly Dictionary<string, List<int>> rowsRead = new(StringComparer.Ordinal);

    /// <summary>What keeps the form from being a dossier.</summary>
    public IReadOnlyList<FormProblem> Problems => problems;

    /// <summary>The dossier; null when level, specialty or track is missing.</summary>
    public DossierInput? Read()
    {
        var level = Demand<TitleLevel>("targetLevel", "draft.level");
        var specialty = fields["specialty"];
        if (specialty is null)
        {
            Refuse("specialty", "draft.specialty");
        }

        var track = Demand<Track>("track", "draft.track");
        return level is null || specialty is null || track is null ? null : new DossierInput
        {
            TargetLevel = level.Value,
            Specialty = specialty,
            Track = track.Value,
            Employment = Choice<EmploymentKind>("employment"),
            InFieldSince = Date("inFieldSince"),
            Titles = Rows("titles", ReadTitle),
            Degrees = Rows("degrees", ReadDegree),
            Probation = Date("probation.startedOn") is { } started ? new ProbationInput { StartedOn = started, Passed = YesNo("probation.passed") } : null,
            ContinuingEducationCertificate = YesNo("continuingEducationCertificate"),
            Achievements = Rows("achievements", ReadAchievement),
        };
    }

    /// <summary>The judgements that are attested, of those that the standard names.</summary>
    public IReadOnlyList<PersonFindingInput> Attested(IEnumerable<string> criteria) =>
        [.. criteria.Where(criterion => fields["attested." + criterion] is not null)
            .Select(criterion => new PersonFindingInput { Criterion = criterion, State = FindingState.Attested })];

    /// <summary>The form's field for a field of the dossier, such as <c>achievements[2].grade</c>.</summary>
    public string FieldOf(string path) => Index().Replace(path, match =>
    {
        var place = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        var row = rowsRead.TryGetValue(match.Groups[1].Value, out var rows) && place < rows.Count ? rows[place] : place;
        return string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}.{row}");
    });

    private List<T> Rows<T>(string list, Func<string, T?> read)
        where T : class
    {
        var (items, rows) = (new List<T>(), new List<int>());
        for (var row = 0; row < fields.RowsOf(list); row++)
        {
            var at = DossierFields.At(list, row);
            if (fields.IsFilled(list, row) && fields[at + "remove"] is null && read(at) is { } item)
            {
                items.Add(item);
                rows.Add(row);
            }
        }

        rowsRead[list] = rows;
        return items;
    }

    private HeldTitleInput? ReadTitle(string at)
    {
        var level = Demand<TitleLevel>(at + "level", "draft.titleLevel");
        var obtained = DemandDate(at + "obtainedOn", "draft.obtainedOn");
        return level is null || obtained is null ? null : new HeldTitleInput { Level = level.Value, ObtainedOn = obtained.Value, EndedOn = Date(at + "endedOn") };
    }

    private DegreeInput? ReadDegree(string at)
    {
        var rung = Demand<DegreeRung>(at + "rung", "draft.rung");
        var awarded = DemandDate(at + "awardedOn", "draft.awardedOn");
        return rung is null || awarded is null ? null : new DegreeInput
        {
            Rung = rung.Value,
            AwardedOn = awarded.Value,
            Subject = fields[at + "subject"],
            CloseToSpecialty = YesNo(at + "closeToSpecialty"),
            Recognised = true,
        };
    }

    private AchievementInput? ReadAchievement(string at)
    {
        if (fields[at + "kind"] is not { } kind || fields[at + "id"] is not { } id)
        {
            return null;
        }

        return new AchievementInput
        {
            Id = id,
            Kind = kind,
            Title = fields[at + "title"],
            ProjectKey = fields[at + "projectKey"],
            ObtainedOn = Date(at + "obtainedOn"),
            Role = Choice<ContributionRole>(at + "role"),
            Rank = Whole(at + "rank"),
            CorrespondingAuthor = YesNo(at + "correspondingAuthor"),
            WithinQuota = YesNo(at + "withinQuota"),
            Tier = Choice<Tier>(at + "tier"),
            Grade = Whole(at + "grade"),
            Standing = Choice<ProjectStanding>(at + "standing"),
            Severity = Choice<IncidentSeverity>(at + "severity"),
            Client = Choice<ClientKind>(at + "client"),
            Issuer = Choice<IssuerKind>(at + "issuer"),
            StandardClass = Choice<StandardClass>(at + "standardClass"),
            Count = Whole(at + "count"),
            ContractFen = Yuan(at + "contractFen"),
            TaxFen = Yuan(at + "taxFen"),
            InstructedBy = Choice<Tier>(at + "instructedBy"),
            AdoptedByGovernment = Choice<Tier>(at + "adoptedByGovernment"),
            AdoptedByCyberspaceAuthority = Choice<Tier>(at + "adoptedByCyberspaceAuthority"),
            RecognisedBy = Choice<Tier>(at + "recognisedBy"),
            Issued = YesNo(at + "issued"),
            Benefit = Attested(at + "benefit"),
            LeadingLevel = Attested(at + "leadingLevel"),
        };
    }

    private FindingState? Attested(string name) => fields[name] is null ? null : FindingState.Attested;

    private bool? YesNo(string name) => fields[name] switch { DossierChoices.Yes => true, DossierChoices.No => false, _ => null };

    private T? Choice<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(fields[name], out var value) && Enum.IsDefined(value) ? value : null;

    private T? Demand<T>(string name, string label)
        where T : struct, Enum
    {
        var value = Choice<T>(name);
        if (value is null)
        {
            Refuse(name, label);
        }

        return value;
    }

    private DateOnly? DemandDate(string name, string label)
    {
        if (fields[name] is null)
        {
            Refuse(name, label);
        }

        return Date(name);
    }

    private DateOnly? Date(string name)
    {
        if (fields[name] is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Add(new FormProblem(texts["draft.noDate", text], name));
        return null;
    }

    private int? Whole(string name)
    {
        if (fields[name] is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(new FormProblem(texts["draft.noNumber", text], name));
        return null;
    }

    private long? Yuan(string name)
    {
        if (fields[name] is not { } text)
        {
            return null;
        }

        // Fen are the smallest unit: what is finer is a slip, not an amount.
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
            && Math.Abs(yuan) < long.MaxValue / FenPerYuan
            && decimal.Truncate(yuan * FenPerYuan) == yuan * FenPerYuan)
        {
            return (long)(yuan * FenPerYuan);
        }

        problems.Add(new FormProblem(texts["draft.noAmount", text], name));
        return null;
    }

    private void Refuse(string name, string label)
    {
        if (!leavesIncomplete)
        {
            problems.Add(new FormProblem(texts["draft.missing", texts[label]], name));
        }
    }

    [GeneratedRegex(@"(\w+)\[(\d+)\]")]
    private static partial Regex Index();
}
