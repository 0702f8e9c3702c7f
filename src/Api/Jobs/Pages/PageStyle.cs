namespace ScoringPlatform.Api.Jobs.Pages;

/// <summary>The one style sheet of the pages under <c>/jobs</c>.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1f2937; --soft: #566173; --line: #d4dae3; --back: #ffffff; --head: #1f3864; --pale: #eef2f8; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e5e9f0; --soft: #a5b0c2; --line: #3b4658; --back: #161c27; --head: #a9c1ee; --pale: #202a3a; } }
        body { margin: 0 auto; max-width: 78rem; padding: 1rem; color: var(--ink); background: var(--back); font: 1rem/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
        header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 2px solid var(--head); margin-bottom: 1rem; }
        h1 { font-size: 1.4rem; margin: 0; } h1 a { color: var(--head); text-decoration: none; } a { color: var(--head); }
        table { border-collapse: collapse; width: 100%; } .wide { overflow-x: auto; }
        th, td { text-align: left; padding: .45rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        th { background: var(--pale); white-space: nowrap; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
        td.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
        progress { width: 7rem; vertical-align: middle; }
        .state { border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; white-space: nowrap; font-size: .9rem; }
        .SUCCEEDED { color: #1d7a3e; } .FAILED { color: #b3261e; } .RUNNING { color: #1d5fc2; } .CANCELLED, .EXPIRED, .QUEUED { color: var(--soft); }
        @media (prefers-color-scheme: dark) { .SUCCEEDED { color: #7bd49a; } .FAILED { color: #ff9d94; } .RUNNING { color: #8fbcff; } }
        .notice { background: var(--pale); border-left: 4px solid var(--head); padding: .6rem 1rem; } .problem { border-left-color: #b3261e; }
        .soft { color: var(--soft); } form { display: inline; } form.block { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; margin: 1rem 0; }
        label { display: flex; flex-direction: column; font-size: .9rem; color: var(--soft); }
        input, select, button { font: inherit; padding: .3rem .6rem; color: inherit; background: var(--back); border: 1px solid var(--line); border-radius: .3rem; }
        button { cursor: pointer; border-color: var(--head); } textarea { font: .9rem monospace; width: min(44rem, 90vw); }
        :focus-visible { outline: 3px solid #f0a020; outline-offset: 2px; } dt { color: var(--soft); } dd { margin: 0 0 .5rem 0; overflow-wrap: anywhere; }
        """;
}
