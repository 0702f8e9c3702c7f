using System.Globalization;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>
/// Lawful documents as lists of tokens, by chance: every production of the grammar (specification, appendix B). The lists
/// can be put together with any ignored tokens between them.
/// </summary>
internal sealed class TokenGenerator(int seed)
{
    private static readonly string[] Names = ["a", "b", "Type", "_x", "name1", "on", "query", "fragment", "type", "input", "true", "null", "__typename"];

    private static readonly string[] Strings =
    [
        "\"\"", "\"text\"", "\"with \\\"quotes\\\" and \\\\\"", "\"\\u00e9\\u{1F600}\\uD83D\\uDE00\"", "\"tab\\tline\\nreturn\\r\"", "\"# no comment\"",
        "\"\"\"block\"\"\"", "\"\"\"\n  indented\n    more\n\n  less \\\"\"\" end\n\"\"\"", "\"\"\" first\n second\"\"\"",
    ];

    private static readonly string[] Numbers = ["0", "-0", "7", "-12", "123456789012345678901234567890", "0.5", "-1.25", "1e9", "1E-9", "-1.5e+10"];
    private static readonly string[] Locations = ["QUERY", "FIELD", "SCHEMA", "OBJECT", "ENUM_VALUE", "VARIABLE_DEFINITION", "INPUT_FIELD_DEFINITION"];

    private readonly Random _random = new(seed);
    private readonly List<string> _tokens = [];

    internal string Seed { get; } = seed.ToString(CultureInfo.InvariantCulture);

    /// <summary>The tokens of a document with both executable definitions and a type system.</summary>
    internal IReadOnlyList<string> Document()
    {
        _tokens.Clear();
        for (var definitions = _random.Next(1, 5); definitions > 0; definitions--)
        {
            if (_random.Next(2) == 0)
            {
                Executable();
            }
            else
            {
                TypeSystem();
            }
        }

        return _tokens;
    }

    private void Executable()
    {
        switch (_random.Next(4))
        {
            case 0:
                Selections(3);
                break;
            case 1:
                Maybe(Description);
                Add("fragment", Name("on"), "on", Name());
                Directives(isConstant: false);
                Selections(3);
                break;
            default:
                Maybe(Description);
                Add(Pick("query", "mutation", "subscription"));
                Maybe(() => Add(Name()));
                Maybe(() => Between("(", Variable, ")"));
                Directives(isConstant: false);
                Selections(3);
                break;
        }
    }

    private void Variable()
    {
        Maybe(Description);
        Add("$", Name(), ":");
        Type();
        Maybe(() => Default(2));
        Directives(isConstant: true);
    }

    private void Selections(int depth) => Between("{", () => Selection(depth), "}");

    private void Selection(int depth)
    {
        switch (_random.Next(depth > 0 ? 5 : 2))
        {
            case 1:
                Add("...", Name("on"));
                Directives(isConstant: false);
                break;
            case 2:
                Add("...");
                Maybe(() => Add("on", Name()));
                Directives(isConstant: false);
                Selections(depth - 1);
                break;
            default:
                Maybe(() => Add(Name(), ":"));
                Add(Name());
                Maybe(() => Between("(", () => Argument(isConstant: false), ")"));
                Directives(isConstant: false);
                if (depth > 0)
                {
                    Maybe(() => Selections(depth - 1));
                }

                break;
        }
    }

    private void TypeSystem()
    {
        var isExtension = _random.Next(4) == 0;
        if (isExtension)
        {
            Add("extend");
        }
        else
        {
            Maybe(Description);
        }

        switch (_random.Next(isExtension ? 7 : 8))
        {
            case 0:
                Add("schema");
                Directives(isConstant: true);
                Between("{", () => Add(Pick("query", "mutation", "subscription"), ":", Name()), "}");
                break;
            case 1:
                Add("scalar", Name(), "@", Name());
                Directives(isConstant: true);
                break;
            case 2 or 3:
                Add(Pick("type", "interface"), Name());
                Maybe(() => Separated("implements", "&", () => Add(Name())));
                Directives(isConstant: true);
                Between("{", FieldDefinition, "}");
                break;
            case 4:
                Add("union", Name());
                Directives(isConstant: true);
                Separated("=", "|", () => Add(Name()));
                break;
            case 5:
                Add("enum", Name());
                Directives(isConstant: true);
                Between("{", EnumValue, "}");
                break;
            case 6:
                Add("input", Name());
                Directives(isConstant: true);
                Between("{", InputValue, "}");
                break;
            default:
                Add("directive", "@", Name());
                Maybe(() => Between("(", InputValue, ")"));
                Maybe(() => Add("repeatable"));
                Separated("on", "|", () => Add(_random.GetItems(Locations, 1)));
                break;
        }
    }

    private void FieldDefinition()
    {
        Maybe(Description);
        Add(Name());
        Maybe(() => Between("(", InputValue, ")"));
        Add(":");
        Type();
        Directives(isConstant: true);
    }

    private void InputValue()
    {
        Maybe(Description);
        Add(Name(), ":");
        Type();
        Maybe(() => Default(2));
        Directives(isConstant: true);
    }

    private void EnumValue()
    {
        Maybe(Description);
        Add(Name("true", "null"));
        Directives(isConstant: true);
    }

    private void Directives(bool isConstant)
    {
        for (var count = Math.Max(0, _random.Next(-4, 3)); count > 0; count--)
        {
            Add("@", Name());
            Maybe(() => Between("(", () => Argument(isConstant), ")"));
        }
    }

    private void Argument(bool isConstant)
    {
        Add(Name(), ":");
        Value(2, isConstant);
    }

    private void Default(int depth)
    {
        Add("=");
        Value(depth, isConstant: true);
    }

    private void Value(int depth, bool isConstant)
    {
        switch (_random.Next(depth > 0 ? 7 : 4))
        {
            case 0:
                Add(_random.GetItems(Numbers, 1));
                break;
            case 1:
                Add(_random.GetItems(Strings, 1));
                break;
            case 2 when !isConstant:
                Add("$", Name());
                break;
            case 4:
                Repeat("[", () => Value(depth - 1, isConstant), "]", least: 0);
                break;
            case 5 or 6:
                Repeat("{", () => Field(depth - 1, isConstant), "}", least: 0);
                break;
            default:
                Add(Name());
                break;
        }
    }

    private void Field(int depth, bool isConstant)
    {
        Add(Name(), ":");
        Value(depth, isConstant);
    }

    private void Type()
    {
        var lists = _random.Next(3);
        for (var i = 0; i < lists; i++)
        {
            Add("[");
        }

        Add(Name());
        for (var i = 0; i < lists; i++)
        {
            Maybe(() => Add("!"));
            Add("]");
        }

        Maybe(() => Add("!"));
    }

    private void Description() => Add(_random.GetItems(Strings, 1));

    private void Separated(string open, string separator, Action item)
    {
        Add(open);
        Maybe(() => Add(separator));
        item();
        for (var more = _random.Next(3); more > 0; more--)
        {
            Add(separator);
            item();
        }
    }

    private void Between(string open, Action item, string close) => Repeat(open, item, close, least: 1);

    private void Repeat(string open, Action item, string close, int least)
    {
        Add(open);
        for (var count = _random.Next(least, least + 3); count > 0; count--)
        {
            item();
        }

        Add(close);
    }

    private void Maybe(Action part)
    {
        if (_random.Next(2) == 0)
        {
            part();
        }
    }

    private void Add(params ReadOnlySpan<string> tokens) => _tokens.AddRange(tokens);

    private string Pick(params string[] words) => _random.GetItems(words, 1)[0];

    /// <summary>Any name, keywords included, but not those that the place forbids.</summary>
    private string Name(params string[] forbidden)
    {
        string name;
        do
        {
            name = _random.GetItems(Names, 1)[0];
        }
        while (forbidden.Contains(name));

        return name;
    }
}
