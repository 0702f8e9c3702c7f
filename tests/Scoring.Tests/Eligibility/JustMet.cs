namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// For every criterion that is decided by records, each of its alternatives as records that just fulfil it: every fact
/// stands at its threshold. Written from the published text. <see cref="Fillers"/> say of what the clause does not ask for that
/// it is not there, so that no other alternative and no other criterion comes in.
/// </summary>
internal static class JustMet
{
    private const string Key = "PROJECT role=PARTICIPANT standing=KEY benefit=CONFIRMED";
    private const string SeniorKey = "PROJECT role=MAIN_CONTRIBUTOR rank=7 standing=KEY benefit=CONFIRMED";
    private const string Campaign = "role=MAIN_CONTRIBUTOR rank=7 tier=PROVINCE standing=MAJOR recognised=PROVINCE benefit=CONFIRMED";
    private const string FirstFive = "PROJECT role=MAIN_CONTRIBUTOR rank=5";

    /// <summary>Facts that no row rests on.</summary>
    public static readonly IReadOnlyList<string> Fillers =
    [
        "tier=ORGANISATION", "standing=ORDINARY", "grade=1", "rank=8", "rank=9", "yuan=0", "tax=0", "corresponding=no", "instructed=ORGANISATION",
        "government=ORGANISATION", "authority=ORGANISATION",
    ];

    public static readonly IReadOnlyList<(string Criterion, string Records)> All =
    [
        // 五（三）4
        ("engineer.achievement.1", "REPORT role=PARTICIPANT instructed=CITY government=ORGANISATION authority=ORGANISATION"),
        ("engineer.achievement.1", "REPORT role=PARTICIPANT government=CITY instructed=ORGANISATION authority=ORGANISATION"),
        ("engineer.achievement.1", "REPORT role=PARTICIPANT authority=PROVINCE instructed=ORGANISATION government=ORGANISATION"),
        ("engineer.achievement.2", "ONLINE_INCIDENT role=PARTICIPANT tier=PROVINCE severity=LARGER recognised=CITY benefit=CONFIRMED"),
        ("engineer.achievement.2", "REPUTATION_PROJECT role=PARTICIPANT client=STATE_ENTERPRISE tier=CITY recognised=CITY benefit=CONFIRMED"),
        ("engineer.achievement.2", "REPUTATION_PROJECT role=PARTICIPANT client=LARGE_PRIVATE_ENTERPRISE recognised=CITY benefit=CONFIRMED"),
        ("engineer.achievement.3", "INFRINGEMENT_CAMPAIGN role=PARTICIPANT tier=CITY recognised=CITY benefit=CONFIRMED"),
        ("engineer.achievement.3", "RUMOUR_CAMPAIGN role=PARTICIPANT tier=CITY recognised=CITY benefit=CONFIRMED"),
        ("engineer.achievement.4", $"{Key} tier=ORGANISATION yuan=2000000"),
        ("engineer.achievement.4", $"5 × {Key} tier=ORGANISATION yuan=1999999; {Key} tier=ORGANISATION yuan=5"), // 5 × 1,999,999 + 5 = 10,000,000
        ("engineer.achievement.4", "5 × SECURITY_INCIDENT role=PARTICIPANT severity=GENERAL recognised=CITY benefit=CONFIRMED"),
        ("engineer.achievement.5", "PROJECT role=PARTICIPANT tier=CITY benefit=CONFIRMED standing=ORDINARY"),
        ("engineer.achievement.6", "INVENTION_PATENT benefit=CONFIRMED"),
        ("engineer.achievement.6", "UTILITY_MODEL benefit=CONFIRMED"),
        ("engineer.achievement.6", "DESIGN_PATENT benefit=CONFIRMED"),
        ("engineer.achievement.6", "SOFTWARE_COPYRIGHT benefit=CONFIRMED"),
        ("engineer.achievement.7", "PAPER rank=2 corresponding=no"),
        ("engineer.achievement.7", "PAPER rank=9 corresponding=yes"),

        // 五（三）5
        ("engineer.exceptional.1", "SCIENCE_AWARD tier=PROVINCE"),
        ("engineer.exceptional.2", "EMERGENCY_COMMENDATION tier=CITY recognised=CITY"),

        // 五（四）4
        ("senior.achievement.1", "REPORT role=MAIN_CONTRIBUTOR rank=7 instructed=PROVINCE government=ORGANISATION authority=ORGANISATION"),
        ("senior.achievement.1", "REPORT role=MAIN_CONTRIBUTOR rank=7 government=PROVINCE instructed=ORGANISATION authority=ORGANISATION"),
        ("senior.achievement.1", "REPORT role=MAIN_CONTRIBUTOR rank=7 authority=NATIONAL instructed=ORGANISATION government=ORGANISATION"),
        ("senior.achievement.2", $"3 × THEMATIC_CAMPAIGN {Campaign}"),
        ("senior.achievement.2", $"THEMATIC_CAMPAIGN {Campaign}; INFRINGEMENT_CAMPAIGN {Campaign}; RUMOUR_CAMPAIGN {Campaign}"),
        ("senior.achievement.2", "10 × ONLINE_INCIDENT role=MAIN_CONTRIBUTOR rank=7 severity=LARGER recognised=PROVINCE benefit=CONFIRMED"),
        ("senior.achievement.3", "2 × PROJECT role=MAIN_CONTRIBUTOR rank=7 grade=2 tier=ORGANISATION standing=ORDINARY"),
        ("senior.achievement.3", $"3 × {SeniorKey} grade=1 tier=ORGANISATION yuan=5000000"),
        ("senior.achievement.3", $"2 × {SeniorKey} grade=1 tier=ORGANISATION yuan=8000000; {SeniorKey} grade=1 tier=ORGANISATION yuan=4000000"), // 2 × 8 + 4 = 20 million
        ("senior.achievement.3", "5 × SECURITY_INCIDENT role=MAIN_CONTRIBUTOR rank=7 severity=LARGER recognised=PROVINCE benefit=CONFIRMED"),
        ("senior.achievement.4", "2 × PROJECT tier=PROVINCE rank=8"),
        ("senior.achievement.4", "PROJECT tier=PROVINCE rank=8 benefit=CONFIRMED; 2 × PROJECT tier=CITY rank=8 benefit=CONFIRMED"),
        ("senior.achievement.5", "SCIENCE_AWARD tier=PROVINCE grade=3"),
        ("senior.achievement.5", "COMMENDATION issuer=PARTY_OR_GOVERNMENT tier=CITY"),
        ("senior.achievement.5", "COMMENDATION issuer=COMPETENT_DEPARTMENT tier=PROVINCE"),
        ("senior.achievement.5", "COMMENDATION issuer=CYBERSPACE_AUTHORITY tier=PROVINCE"),
        ("senior.achievement.6", "TECHNICAL_STANDARD role=PARTICIPANT class=INDUSTRY issued=yes"),
        ("senior.achievement.7", "INVENTION_PATENT role=MAIN_CONTRIBUTOR benefit=CONFIRMED"),
        ("senior.achievement.7", "2 × UTILITY_MODEL role=MAIN_CONTRIBUTOR benefit=CONFIRMED"),
        ("senior.achievement.7", "2 × DESIGN_PATENT role=MAIN_CONTRIBUTOR benefit=CONFIRMED"),
        ("senior.achievement.7", "2 × SOFTWARE_COPYRIGHT role=MAIN_CONTRIBUTOR benefit=CONFIRMED"),
        ("senior.achievement.8", "2 × PAPER rank=2 corresponding=no"),
        ("senior.achievement.8", "PAPER rank=2 corresponding=no; PAPER rank=9 corresponding=yes"),

        // 五（四）5
        ("senior.exceptional.1", "SCIENCE_AWARD tier=PROVINCE grade=3 quota=yes"),
        ("senior.exceptional.2", "PROJECT role=MAIN_CONTRIBUTOR tier=NATIONAL"),
        ("senior.exceptional.2", "2 × PROJECT role=MAIN_CONTRIBUTOR tier=PROVINCE"),
        ("senior.exceptional.3", "EMERGENCY_COMMENDATION tier=PROVINCE recognised=PROVINCE"),

        // 五（五）4
        ("professoriate.achievement.1", "TECHNICAL_STANDARD role=PRINCIPAL_LEADER class=INDUSTRY issued=yes"),
        ("professoriate.achievement.1", "5 × REPORT role=PRINCIPAL_LEADER instructed=PROVINCE government=ORGANISATION authority=ORGANISATION"),
        ("professoriate.achievement.1", "2 × REPORT role=PRINCIPAL_LEADER government=PROVINCE instructed=ORGANISATION authority=ORGANISATION; 3 × REPORT role=PRINCIPAL_LEADER authority=NATIONAL instructed=ORGANISATION government=ORGANISATION"),
        ("professoriate.achievement.2", "INNOVATION role=PRINCIPAL_LEADER benefit=CONFIRMED yuan=50000000 tax=0"),
        ("professoriate.achievement.2", "INNOVATION role=PRINCIPAL_LEADER benefit=CONFIRMED tax=5000000 yuan=0"),
        ("professoriate.achievement.2", "PROJECT role=PRINCIPAL_LEADER grade=3 tier=ORGANISATION"),
        ("professoriate.achievement.3", "PROJECT role=PRINCIPAL_LEADER tier=NATIONAL standing=ORDINARY grade=1"),
        ("professoriate.achievement.3", "PROJECT role=PRINCIPAL_LEADER tier=PROVINCE standing=MAJOR grade=1"),
        ("professoriate.achievement.3", "2 × PROJECT role=PRINCIPAL_LEADER tier=PROVINCE standing=ORDINARY benefit=CONFIRMED leading=CONFIRMED grade=1"),
        ("professoriate.achievement.3", "2 × PROJECT role=PRINCIPAL_LEADER tier=CITY standing=MAJOR benefit=CONFIRMED leading=CONFIRMED grade=1"),
        ("professoriate.achievement.4", "SCIENCE_AWARD tier=PROVINCE grade=3 quota=yes"),
        ("professoriate.achievement.5", "INVENTION_PATENT rank=1 benefit=CONFIRMED"),
        ("professoriate.achievement.5", "2 × UTILITY_MODEL rank=1 benefit=CONFIRMED"),
        ("professoriate.achievement.5", "2 × DESIGN_PATENT rank=1 benefit=CONFIRMED"),
        ("professoriate.achievement.5", "2 × SOFTWARE_COPYRIGHT rank=1 benefit=CONFIRMED"),
        ("professoriate.achievement.6", "3 × PAPER rank=1 corresponding=no"),
        ("professoriate.achievement.6", "2 × PAPER rank=1 corresponding=no; PAPER rank=9 corresponding=yes"),

        // 五（五）5
        ("professoriate.exceptional.1", "SCIENCE_AWARD role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE grade=2"),
        ("professoriate.exceptional.1", "2 × SCIENCE_AWARD role=MAIN_CONTRIBUTOR rank=5 tier=PROVINCE grade=3"),
        ("professoriate.exceptional.2", $"2 × {FirstFive} tier=NATIONAL standing=ORDINARY"),
        ("professoriate.exceptional.2", $"2 × {FirstFive} tier=PROVINCE standing=MAJOR"),
        ("professoriate.exceptional.2", $"3 × {FirstFive} tier=PROVINCE standing=ORDINARY"),
        ("professoriate.exceptional.2", $"3 × {FirstFive} tier=CITY standing=MAJOR"),
        ("professoriate.exceptional.2", "COMMENDATION issuer=CYBERSPACE_AUTHORITY tier=NATIONAL"),
        ("professoriate.exceptional.3", "EMERGENCY_COMMENDATION tier=PROVINCE recognised=PROVINCE"),
    ];

    /// <summary>One text for each record.</summary>
    public static string[] Expand(string records) =>
    [
        .. records.Split(';', StringSplitOptions.TrimEntries).SelectMany(part => part.Split(" × ") is [var times, var one]
            ? Enumerable.Repeat(one, int.Parse(times, System.Globalization.CultureInfo.InvariantCulture))
            : [part]),
    ];
}
